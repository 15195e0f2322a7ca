import type { BlockKind, CleanText } from '../../model/clean-text.ts';
import type { Draft } from '../../model/draft.ts';
import type { TopicId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { TopicReader } from './create-topic-reader.ts';

/** How often a word counts by where it stands. A headline is written to say what the article is about. */
const BLOCK_WEIGHT: Partial<Record<BlockKind, number>> = {
  headline: 3,
  kicker: 2,
  subheading: 1,
  caption: 1,
  paragraph: 1,
};

/** Below this a topic is a word in passing. */
const MIN_SCORE = 6;

/** A topic far below the first one is its background, not its subject. */
const MIN_SHARE = 0.3;

interface Tally {
  count: number;
  weight: number;
  at: Span;
}

/** The topics of a text, best first, each with the words that caused it, heaviest first. Empty when no topic stands out. */
export const extractTopics = ({ text, blocks }: CleanText, read: TopicReader): Draft['topics'] => {
  const tallies = new Map<TopicId, Map<string, Tally>>();
  for (const { kind, at } of blocks) {
    const weight = BLOCK_WEIGHT[kind];
    if (weight) countSigns(text, at, weight, read, tallies);
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
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= MIN_SCORE && score >= best * MIN_SHARE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

const countSigns = (
  text: string,
  at: Span,
  share: number,
  read: TopicReader,
  tallies: Map<TopicId, Map<string, Tally>>,
) => {
  const matches = [...text.slice(at.start, at.end).matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)];
  const tokens = matches.map(([token]) => token.toLowerCase());
  for (let index = 0; index < tokens.length; ) {
    const found = read(tokens, index);
    if (!found) {
      index += 1;
      continue;
    }
    const first = matches[index] as RegExpExecArray;
    const last = matches[index + found.length - 1] as RegExpExecArray;
    const place = { start: at.start + first.index, end: at.start + last.index + last[0].length };
    for (const { id, weight } of found.sign.topics) {
      const signs = tallies.get(id) ?? new Map<string, Tally>();
      const tally = signs.get(found.sign.word) ?? { count: 0, weight, at: place };
      signs.set(found.sign.word, { ...tally, count: tally.count + share });
      tallies.set(id, signs);
    }
    index += found.length;
  }
};

const round = (score: number): number => Math.round(score * 100) / 100;
