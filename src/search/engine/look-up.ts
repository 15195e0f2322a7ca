import type { PackedForm, Postings } from '../format/postings.ts';
import type { Reading } from '../query/reading.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { findPhrase } from './find-phrase.ts';
import { likeness } from './likeness.ts';
import type { OpenIndex } from './open-index.ts';

/** A form found for a reading: its words as printed, its postings, and what it counts against the typed word itself (1). */
export interface FoundForm {
  words: readonly string[];
  postings: Postings;
  weight: number;
}

/** A reading with all that the archive has for it. */
export interface Lookup {
  reading: Reading;
  forms: FoundForm[];
  /** How many articles hold one of the forms, at least: those of the most frequent one. */
  articles: number;
  /** The place of its first word among those typed, to tell what was typed side by side. */
  place: number;
}

/** Fetches the postings of every choice of a reading; a form that several choices lead to counts as the heaviest of them. */
export const lookUp = async (
  reading: Reading,
  place: number,
  index: OpenIndex,
  vocabulary: Vocabulary,
): Promise<Lookup> => {
  const found = await Promise.all(
    reading.choices.map(async ({ words, weight }): Promise<FoundForm[]> => {
      const [word = ''] = words;
      if (words.length > 1) return [{ words, weight, postings: await findPhrase(words, index, vocabulary) }];
      const root = vocabulary.rootOf(word);
      return (await index.forms(root))
        .filter(({ form }) => form === word || !reading.exact)
        .map((form) => foundForm(form, weight * likeness(word, form.form, root)));
    }),
  );
  const heaviest = new Map<string, FoundForm>();
  for (const form of found.flat()) {
    const key = form.words.join(' ');
    if (form.weight > (heaviest.get(key)?.weight ?? 0)) heaviest.set(key, form);
  }
  const forms = [...heaviest.values()].filter(({ postings }) => postings.articles.length > 0);
  return { reading, forms, articles: Math.max(0, ...forms.map(({ postings }) => postings.articles.length)), place };
};

const foundForm = ({ form, unpack }: PackedForm, weight: number): FoundForm => ({
  words: [form],
  postings: unpack(),
  weight,
});
