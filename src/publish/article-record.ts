import type { Article } from '../archive/model/article.ts';
import type { CleanText } from '../archive/model/clean-text.ts';
import type { Found } from '../archive/model/found.ts';
import type { ArticleRecord, Evidence } from '../archive/model/record.ts';
import type { SourceText } from '../archive/model/source-text.ts';
import { tidy, wordsAt } from '../archive/model/tidy.ts';

/** One article as the command line prints it; `source` and `page` are the texts it was read from. */
export const articleRecord = (article: Article, source: SourceText, { text, blocks }: CleanText): ArticleRecord => ({
  file: article.file,
  title: article.title?.value ?? null,
  displayTitle: article.displayTitle,
  published: article.published?.value ?? null,
  publishedCertainty: article.published?.certainty ?? null,
  publishedLatest: article.publishedLatest,
  eventDates: article.eventDays.map(({ value }) => value),
  outlet: article.outlet?.value.name ?? null,
  agency: article.agency?.value.name ?? null,
  dateline: article.dateline?.value ?? null,
  authors: article.authors.map(({ value }) => value.name),
  people: article.people.map(({ name, mentions, role }) => ({
    name,
    forms: [...new Set(mentions.map(({ form }) => form))],
    role: role?.value ?? null,
  })),
  topics: article.topics.map(({ id }) => id),
  quotes: article.quotes.map(({ speaker, text: words }) => ({ speaker: speaker?.value.name ?? null, text: words })),
  body: blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'subheading').map(({ at }) => wordsAt(text, at)),
  captions: article.captions.map((caption) => caption.text),
  setAside: article.setAside.map(({ at, reason }) => ({ text: tidy(source.text.slice(at.start, at.end)), reason })),
  evidence: evidenceOf(article),
  problems: article.problems.map(({ code, line, message }) => ({ code, line, message })),
});

const evidenceOf = (article: Article): Record<string, Evidence> => {
  const { title, kicker, published, outlet, agency, dateline, url, summary } = article;
  const single = Object.entries({ title, kicker, published, outlet, agency, dateline, url, summary });
  const listed = (field: string, found: readonly (Found<unknown> | null)[], part = '') =>
    found.map((value, index): [string, Found<unknown> | null] => [`${field}[${index}]${part}`, value]);
  const rows = [
    ...single,
    ...listed('eventDates', article.eventDays),
    ...listed('authors', article.authors),
    ...listed(
      'people',
      article.people.map(({ mentions: [first], certainty }) =>
        first ? { ...first, value: first.form, certainty } : null,
      ),
    ),
    ...listed(
      'people',
      article.people.map(({ role }) => role),
      '.role',
    ),
    ...listed(
      'topics',
      article.topics.map(({ words: [first], certainty }) =>
        first ? { value: first.word, at: first.at, rule: 'topic-word', certainty } : null,
      ),
    ),
    ...listed(
      'quotes',
      article.quotes.map(({ text: value, at }) => ({ value, at, rule: 'quotation-marks', certainty: 'stated' })),
    ),
    ...listed(
      'quotes',
      article.quotes.map(({ speaker }) => speaker),
      '.speaker',
    ),
    ...listed(
      'captions',
      article.captions.map(({ text: value, at }) => ({ value, at, rule: 'caption-line', certainty: 'stated' })),
    ),
  ];
  return Object.fromEntries(
    rows.flatMap(([field, found]) =>
      found?.at
        ? [[field, { start: found.at.start, end: found.at.end, rule: found.rule, certainty: found.certainty }]]
        : [],
    ),
  );
};
