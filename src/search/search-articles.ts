import type { ArticleEntry, NameEntry, SearchIndex } from '../publish/search-records.ts';
import type { Reading } from './reading.ts';
import { lookUp, scoreRecord } from './score-record.ts';
import type { ArticleHit } from './search-source.ts';
import { showArticle } from './show-article.ts';
import { indexWords, type WordIndex } from './word-index.ts';

// A word in the headline says what the article is about; a name or topic of the article says whom it is about in words it may not print.
// A title made from the lead repeats the text.
const WEIGHTS = { title: 6, made: 2, person: 3, topic: 2, outlet: 2, text: 1 } as const;
// An article that lacks two thirds of what was asked, counted by rarity, is no answer.
const ENOUGH = 1 / 3;

const namesOf = (article: ArticleEntry, names: readonly NameEntry[]): NameEntry[] =>
  article.names.map((number) => names[number]).filter((name) => name !== undefined);

// Title and text come first among the fields of an article.
const PRINTED_FIELDS = 2;

/** Articles as an index of words: title, text, and the names and forms of the people, topics and outlets they belong to. */
export const indexArticles = ({ articles, names }: SearchIndex): WordIndex =>
  indexWords(
    articles.map((article) => [
      { text: article.title, weight: article.made ? WEIGHTS.made : WEIGHTS.title },
      { text: article.text, weight: WEIGHTS.text },
      ...namesOf(article, names).flatMap(({ kind, name, forms }) =>
        [name, ...forms].map((text) => ({ text, weight: WEIGHTS[kind] / (1 + forms.length) })),
      ),
    ]),
  );

const searchedFor = ({ how, typed, named }: Reading): string => (how === 'repaired' ? (named[0] ?? typed) : typed);

/** The articles that answer, best first: those with every word, then those with some. At most `limit` are made ready to show. */
export const searchArticles = (
  readings: readonly Reading[],
  { articles, names }: SearchIndex,
  index: WordIndex,
  limit: number,
): { articles: ArticleHit[]; total: number; complete: number } => {
  const lookups = readings.map((reading) => lookUp(reading, index)).filter(({ holders }) => holders.size > 0);
  const asked = lookups.filter(({ reading }) => !reading.optional);
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const found = [...new Set(asked.flatMap(({ holders }) => [...holders]))]
    .map((number) => {
      const lacking = asked.filter(({ holders }) => !holders.has(number));
      const held = all - lacking.reduce((sum, { rarity }) => sum + rarity, 0);
      return { number, lacks: lacking.map(({ reading }) => searchedFor(reading)), held };
    })
    .filter(({ held }) => held >= all * ENOUGH)
    .map((hit) => ({ ...hit, score: scoreRecord(index.records[hit.number] ?? [], lookups) }))
    // Entries run newest first, so that equal answers come newest first.
    .sort((a, b) => a.lacks.length - b.lacks.length || b.score - a.score || a.number - b.number);

  const hits = found.slice(0, limit).flatMap(({ number, lacks }): ArticleHit[] => {
    const article = articles[number];
    const printed = index.records[number]?.slice(0, PRINTED_FIELDS) ?? [];
    return article ? [showArticle(article, namesOf(article, names), printed, asked, lacks)] : [];
  });
  return { articles: hits, total: found.length, complete: found.filter(({ lacks }) => lacks.length === 0).length };
};
