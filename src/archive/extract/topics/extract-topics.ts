import { type PlacedWord, wordsApart } from '../../language/words-apart.ts';
import type { BlockKind, CleanText } from '../../model/clean-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { TopicId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { UNSEEN } from '../../model/tidy.ts';
import type { TopicReader } from './create-topic-reader.ts';

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

// Covid-19   obat-obatan   Jum'at
const WORD = new RegExp(`[\\p{L}\\d][\\p{L}\\p{M}\\d'’${UNSEEN}-]*`, 'gu');

interface Tally {
  count: number;
  weight: number;
  at: Span;
}

/** The topics of a text, best first, each with the words that caused it, heaviest first. Empty when no topic stands out. */
export const extractTopics = ({ text, blocks }: CleanText, read: TopicReader): Draft['topics'] => {
  const tallies = new Map<TopicId, Map<string, Tally>>();
  let length = 0;
  for (const { kind, at } of blocks) {
    const weight = BLOCK_WEIGHT[kind];
    if (weight) length += countSigns(text, at, weight, read, tallies);
  }
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
const countSigns = (
  text: string,
  at: Span,
  share: number,
  read: TopicReader,
  tallies: Map<TopicId, Map<string, Tally>>,
): number => {
  const matches = wordsApart(text.slice(at.start, at.end), WORD);
  const words = matches.map(({ word }) => read.lookUp(word));
  for (let index = 0; index < words.length; ) {
    const found = read.readSign(words, index);
    if (!found) {
      index += 1;
      continue;
    }
    const first = matches[index] as PlacedWord;
    const last = matches[index + found.length - 1] as PlacedWord;
    const place = { start: at.start + first.index, end: at.start + last.index + last.word.length };
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

const round = (score: number): number => Math.round(score * 100) / 100;
