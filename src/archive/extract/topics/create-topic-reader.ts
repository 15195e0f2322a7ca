import { wordForms } from '../../language/word-forms.ts';
import type { TopicId } from '../../model/ids.ts';
import type { TopicEntry } from '../../model/registry.ts';
import type { Span } from '../../model/span.ts';
import { UNSEEN, visible } from '../../model/tidy.ts';

/** What one word or phrase says: for each topic it is a sign of, how much. */
export interface TopicSign {
  /** As the registry writes it. */
  word: string;
  topics: readonly { id: TopicId; weight: number }[];
}

/** A word of running text with what it says of topics, by itself and at the head of a phrase. */
export interface TopicWord {
  /** Lower case, without marks no one sees. */
  key: string;
  /** Where it stands in its token, as written. */
  within: Span;
  sign: TopicSign | undefined;
  /** The longest first. */
  phrases: readonly { sign: TopicSign; words: readonly string[] }[];
}

/** Gives the words of a token as it is written, with what they say. */
export type TopicReader = (token: string) => readonly TopicWord[];

// Covid-19   obat-obatan   Jum'at
const WORD = new RegExp(`[\\p{L}\\d][\\p{L}\\p{M}\\d'’${UNSEEN}-]*`, 'gu');

// jaringan 5g: a number and the letters behind it are two words of a text.
const BETWEEN = / |(?<=(?:^| )\d{1,6})(?=\p{L})/u;

/** A reader over the registry's topics. A word also stands for its inflected forms. */
export const createTopicReader = (topics: readonly TopicEntry[]): TopicReader => {
  const signs = new Map<string, TopicSign & { topics: { id: TopicId; weight: number }[] }>();
  for (const { id, words } of topics) {
    for (const [written, weight] of Object.entries(words)) {
      const word = written.toLowerCase();
      const sign = signs.get(word) ?? { word, topics: [] };
      sign.topics.push({ id, weight });
      signs.set(word, sign);
    }
  }
  const phrases = [...signs.values()]
    .map((sign) => ({ sign, words: sign.word.split(BETWEEN) }))
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length);
  const longestFirst = Map.groupBy(phrases, ({ words: [first] }) => first);
  const readWord = (written: string, start: number): TopicWord => {
    const key = visible(written).toLowerCase();
    const sign = wordForms(key)
      .map((form) => signs.get(form))
      .find((found) => found !== undefined);
    return { key, within: { start, end: start + written.length }, sign, phrases: longestFirst.get(key) ?? [] };
  };
  return (token) => [...token.matchAll(WORD)].map(({ 0: written, index }) => readWord(written, index));
};
