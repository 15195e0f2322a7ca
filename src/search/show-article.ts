import type { ArticleEntry, NameEntry } from '../publish/search-records.ts';
import { excerpt, type Wanted } from './excerpt.ts';
import { mark, type Phrase } from './mark.ts';
import type { Lookup } from './score-record.ts';
import type { ArticleHit } from './search-source.ts';
import { tokenise } from './tokenise.ts';
import { type IndexedField, placesOf } from './word-index.ts';

const isWithin = (phrase: Phrase, form: Phrase): boolean => ` ${form.join(' ')} `.includes(` ${phrase.join(' ')} `);

/** What is shown for one word asked for: where to mark it, and the names that answer it where no mark can. */
interface Shown {
  wanted: Wanted;
  by: NameEntry[];
}

/**
 * A word is marked where it is printed. A word that is only another name of a person is marked as the person is printed ("jokowi" marks
 * Joko Widodo); a topic or outlet that answers is named.
 */
const showWord = (
  { reading, rarity }: Lookup,
  names: readonly NameEntry[],
  printed: readonly IndexedField[],
): Shown => {
  const isPrinted = (phrase: Phrase): boolean => printed.some((field) => placesOf(field, phrase).length > 0);
  const phrases = reading.choices.map((choice) => choice.words);
  if (phrases.some(isPrinted)) return { wanted: { phrases, worth: rarity }, by: [] };
  const answering = names
    .map((entry) => {
      const forms = [entry.name, ...entry.forms].map((form) => tokenise(form).map((token) => token.word));
      return { entry, forms };
    })
    .filter(({ forms }) => forms.some((form) => phrases.some((phrase) => isWithin(phrase, form))));
  return {
    wanted: { phrases: answering.flatMap(({ forms }) => forms), worth: rarity },
    by: answering.filter(({ forms }) => !forms.some(isPrinted)).map(({ entry }) => entry),
  };
};

/** An article made ready to show for the words asked for. `printed` are its title and text; `lacks` goes through as it is. */
export const showArticle = (
  article: ArticleEntry,
  names: readonly NameEntry[],
  printed: readonly IndexedField[],
  asked: readonly Lookup[],
  lacks: string[],
): ArticleHit => {
  const { href, made, day, dayText, outlet } = article;
  const shown = asked.map((lookup) => showWord(lookup, names, printed));
  const wanted = shown.map((word) => word.wanted);
  // The outlet stands beside every title.
  const by = new Set(shown.flatMap((word) => word.by).filter(({ name }) => name !== outlet));
  return {
    href,
    title: mark(
      article.title,
      wanted.flatMap(({ phrases }) => phrases),
    ),
    made,
    day,
    dayText,
    outlet,
    excerpt: excerpt(article.text, wanted),
    by: Array.from(by, ({ kind, name }) => ({ kind, name })),
    lacks,
  };
};
