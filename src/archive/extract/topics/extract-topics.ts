import type { BlockKind } from '../../model/clean-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { TopicId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { BlockTokens, PageTokens } from '../people/take-apart.ts';
import type { TopicSign, TopicWord } from './create-topic-reader.ts';

/** How often a word counts by where it stands. A headline is written to say what the article is about. */
const BLOCK_WEIGHT: Partial<Record<BlockKind, number>> = {
  headline: 3,
  kicker: 2,
  subheading: 1,
  caption: 1,
  paragraph: 1,
};

/**
 * What a topic must score for each square root of the words read. In the five golden articles what is named in passing stays under .37
 * and what the article is about starts at .41.
 */
const MIN_SCORE_PER_ROOT = 0.39;

/** In a text of a few lines a single ordinary word would pass. */
const MIN_SCORE = 3;

interface Tally {
  count: number;
  weight: number;
  at: Span;
}

/** The topics of a text, best first, each with the words that caused it, heaviest first. Empty when no topic stands out. */
export const extractTopics = ({ blocks }: PageTokens): Draft['topics'] => {
  const tallies = new Map<TopicId, Map<string, Tally>>();
  let length = 0;
  for (const block of blocks) length += countSigns(block, tallies);
  const scored = [...tallies].map(([id, signs]) => {
    const words = [...signs].map(([word, { count, weight, at }]) => ({
      word,
      at,
      score: weight * Math.log2(1 + count),
    }));
    words.sort((a, b) => b.score - a.score || a.at.start - b.at.start);
    return {
      id,
      score: round(words.reduce((sum, { score }) => sum + score, 0)),
      words: words.map(({ word, at }) => ({ word, at })),
    };
  });
  const least = Math.max(MIN_SCORE, MIN_SCORE_PER_ROOT * Math.sqrt(length));
  return scored.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

/** Counts the signs of one block into `tallies`; returns how many words it has. */
const countSigns = ({ kind, tokens }: BlockTokens, tallies: Map<TopicId, Map<string, Tally>>): number => {
  const share = BLOCK_WEIGHT[kind] ?? 0;
  const words: TopicWord[] = [];
  const starts: number[] = [];
  for (const { word, at } of tokens) {
    for (const own of word.topics) {
      words.push(own);
      starts.push(at.start);
    }
  }
  for (let index = 0; index < words.length; ) {
    const found = signAt(words, index);
    if (!found) {
      index += 1;
      continue;
    }
    const last = index + found.length - 1;
    const place = {
      start: (starts[index] as number) + (words[index] as TopicWord).within.start,
      end: (starts[last] as number) + (words[last] as TopicWord).within.end,
    };
    for (const { id, weight } of found.sign.topics) {
      const signs = tallies.get(id) ?? new Map<string, Tally>();
      const tally = signs.get(found.sign.word) ?? { count: 0, weight, at: place };
      signs.set(found.sign.word, { ...tally, count: tally.count + share });
      tallies.set(id, signs);
    }
    index += found.length;
  }
  return words.length;
};

/** The sign that begins at word `index`, and how many words it takes: a phrase beats the words in it. undefined for a word that says nothing. */
const signAt = (words: readonly TopicWord[], index: number): { sign: TopicSign; length: number } | undefined => {
  const { sign, phrases } = words[index] as TopicWord;
  const phrase = phrases.find(({ words: keys }) => keys.every((key, step) => matches(words[index + step], key)));
  if (phrase) return { sign: phrase.sign, length: phrase.words.length };
  return sign && { sign, length: 1 };
};

// nota kesepahamannya
const matches = (word: TopicWord | undefined, key: string): boolean => word?.key === key || word?.key === `${key}nya`;

const round = (score: number): number => Math.round(score * 100) / 100;
