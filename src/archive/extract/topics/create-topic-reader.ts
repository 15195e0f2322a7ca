import { wordForms } from '../../language/word-forms.ts';
import type { TopicId } from '../../model/ids.ts';
import type { TopicEntry } from '../../model/registry.ts';

/** What one word or phrase says: for each topic it is a sign of, how much. */
export interface TopicSign {
  /** As the registry writes it. */
  word: string;
  topics: readonly { id: TopicId; weight: number }[];
}

/** Finds the sign that begins at token `index`, and how many tokens it takes; undefined for a word that says nothing. */
export type TopicReader = (tokens: readonly string[], index: number) => { sign: TopicSign; length: number } | undefined;

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
  const known = new Map<string, TopicSign | undefined>();
  const signOf = (token: string): TopicSign | undefined => {
    if (!known.has(token))
      known.set(
        token,
        wordForms(token)
          .map((form) => signs.get(form))
          .find((sign) => sign !== undefined),
      );
    return known.get(token);
  };
  return (tokens, index) => {
    const token = tokens[index] ?? '';
    const phrase = longestFirst
      .get(token)
      ?.find(({ words }) => words.every((word, step) => matches(tokens[index + step], word)));
    if (phrase) return { sign: phrase.sign, length: phrase.words.length };
    const sign = signOf(token);
    return sign && { sign, length: 1 };
  };
};

// nota kesepahamannya
const matches = (token: string | undefined, word: string): boolean => token === word || token === `${word}nya`;
