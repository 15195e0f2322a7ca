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

/** A word of running text with what it says of topics. */
export interface TopicWord {
  /** Lower case, without marks no one sees. */
  key: string;
  /** Where it stands in its token, as written. */
  within: Span;
  /** The phrases it opens, the longest first, and behind them what it says by itself; undefined for a word that says nothing. */
  signs: readonly OpenedSign[] | undefined;
}

/** A sign, from its first word on. */
export interface OpenedSign {
  sign: TopicSign;
  /** The words that must follow. */
  rest: readonly string[];
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
  const phrases = new Map<string, OpenedSign[]>();
  for (const sign of signs.values()) {
    const [first = '', ...rest] = sign.word.split(BETWEEN);
    if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { sign, rest }]);
  }
  for (const opened of phrases.values()) opened.sort((a, b) => b.rest.length - a.rest.length);
  const signsOf = (key: string): OpenedSign[] | undefined => {
    const form = wordForms(key).find((known) => signs.has(known));
    const sign = form === undefined ? undefined : signs.get(form);
    return sign ? [...(phrases.get(key) ?? []), { sign, rest: [] }] : phrases.get(key);
  };
  const readWord = (written: string, start: number): TopicWord => {
    const key = visible(written).toLowerCase();
    return { key, within: { start, end: start + written.length }, signs: signsOf(key) };
  };
  return (token) => [...token.matchAll(WORD)].map(({ 0: written, index }) => readWord(written, index));
};
