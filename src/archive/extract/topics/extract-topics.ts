import type { BlockKind } from '../../model/clean-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import type { BlockTokens, PageTokens } from '../people/take-apart.ts';
import type { OpenedSign, TopicSign, TopicWord } from './create-topic-reader.ts';

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

/** How often a sign came, and where first. */
interface Tally {
  count: number;
  at: Span;
}

/** The topics of a text, best first, each with the words that caused it, heaviest first. Empty when no topic stands out. */
export const extractTopics = ({ blocks }: PageTokens): Draft['topics'] => {
  const tallies = new Map<TopicSign, Tally>();
  let length = 0;
  for (const block of blocks) length += countSigns(block, tallies);
  const signs = [...tallies].flatMap(([{ word, topics }, { count, at }]) =>
    topics.map(({ id, weight }) => ({ id, word, at, score: weight * Math.log2(1 + count) })),
  );
  const scored = [...Map.groupBy(signs, ({ id }) => id)].map(([id, words]) => {
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
const countSigns = ({ kind, tokens }: BlockTokens, tallies: Map<TopicSign, Tally>): number => {
  const share = BLOCK_WEIGHT[kind] ?? 0;
  const words: TopicWord[] = [];
  const starts: number[] = [];
  for (const { word, at } of tokens) {
    for (const own of word.topics) {
      words.push(own);
      starts.push(at.start);
    }
  }
  for (let index = 0; index < words.length; index += 1) {
    const found = signAt(words, index);
    if (!found) continue;
    const first = index;
    index += found.rest.length;
    const tally = tallies.get(found.sign);
    if (tally) tally.count += share;
    else {
      const start = (starts[first] as number) + (words[first] as TopicWord).within.start;
      const end = (starts[index] as number) + (words[index] as TopicWord).within.end;
      tallies.set(found.sign, { count: share, at: { start, end } });
    }
  }
  return words.length;
};

/** The sign that begins at word `index`: a phrase beats the words in it. undefined for a word that says nothing. */
const signAt = (words: readonly TopicWord[], index: number): OpenedSign | undefined => {
  const signs = words[index]?.signs;
  return signs?.find(
    ({ rest }) => rest.length === 0 || rest.every((key, step) => matches(words[index + step + 1], key)),
  );
};

// nota kesepahamannya
const matches = (word: TopicWord | undefined, key: string): boolean => word?.key === key || word?.key === `${key}nya`;

const round = (score: number): number => Math.round(score * 100) / 100;
