import { wordForms } from '../../language/word-forms.ts';
import type { TopicId } from '../../model/ids.ts';
import type { TopicEntry } from '../../model/registry.ts';
import { visible } from '../../model/tidy.ts';

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
  sign: TopicSign | undefined;
  /** The longest first. */
  phrases: readonly { sign: TopicSign; words: readonly string[] }[];
}

/** Reads signs of topics among the words of a text. */
export interface TopicReader {
  /** Looks a word up as it is written. */
  lookUp: (written: string) => TopicWord;
  /** The sign that begins at word `index`, and how many words it takes; undefined for a word that says nothing. */
  readSign: (words: readonly TopicWord[], index: number) => { sign: TopicSign; length: number } | undefined;
}

/** A reader over the registry's topics. A phrase beats the words in it; a word also stands for its inflected forms. */
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
  const phrases = Map.groupBy(
    [...signs.values()].filter(({ word }) => word.includes(' ')),
    ({ word }) => word.slice(0, word.indexOf(' ')),
  );
  const longestFirst = new Map(
    [...phrases].map(([first, group]) => [
      first,
      group.map((sign) => ({ sign, words: sign.word.split(' ') })).sort((a, b) => b.words.length - a.words.length),
    ]),
  );
  // A newspaper's vocabulary is small beside its text: each word is reduced to its known form once.
  const known = new Map<string, TopicWord>();
  const readWord = (written: string): TopicWord => {
    const key = visible(written).toLowerCase();
    const sign = wordForms(key)
      .map((form) => signs.get(form))
      .find((found) => found !== undefined);
    return { key, sign, phrases: longestFirst.get(key) ?? [] };
  };
  return {
    lookUp: (written) => {
      const seen = known.get(written);
      if (seen) return seen;
      const word = readWord(written);
      known.set(written, word);
      return word;
    },
    readSign: (words, index) => {
      const { sign, phrases } = words[index] as TopicWord;
      const phrase = phrases.find(({ words: keys }) => keys.every((key, step) => matches(words[index + step], key)));
      if (phrase) return { sign: phrase.sign, length: phrase.words.length };
      return sign && { sign, length: 1 };
    },
  };
};

// nota kesepahamannya
const matches = (word: TopicWord | undefined, key: string): boolean => word?.key === key || word?.key === `${key}nya`;
