import type { ArticleColumns } from '../format/article-columns.ts';
import { countNeighbours } from './count-neighbours.ts';
import type { Lookup } from './look-up.ts';
import { makeWorthOf } from './make-worth-of.ts';

/** The articles that answer, and how well. */
export interface FoundArticles {
  /** Article numbers: those with every word, then those with some; better before worse, newer before older. */
  numbers: Uint32Array;
  /** By place in `numbers`: which of `asked` it holds, a bit each. */
  holds: Uint32Array;
  /** The words that bear on the answer: known to the archive and carrying a subject. */
  asked: Lookup[];
  complete: number;
}

// An article that lacks two thirds of what was asked, counted by rarity, is no answer.
const ENOUGH = 1 / 3;
// Words that stand side by side as typed are worth as much again; all of them side by side nearly double the whole.
const NEIGHBOURS = 1;
const WHOLE_RUN = 1.8;
// Bits of a number.
const MOST_ASKED = 31;
// 31 words lacked, so many scores and so many articles multiply to a whole number that is exact, below 2⁵³.
const SCORES = 2 ** 26;
const ARTICLES = 2 ** 22;

/** Ranks the articles that hold what was asked for: rare words and headlines count more, words that stand as they were typed more still. */
export const findArticles = (lookups: readonly Lookup[], columns: ArticleColumns, meanWords: number): FoundArticles => {
  const all = columns.words.length;
  const asked = lookups.filter(({ forms }) => forms.length > 0).slice(0, MOST_ASKED);
  const rarities = asked.map(({ articles }) => Math.log(1 + all / Math.max(1, articles)));
  const scores = new Float32Array(all);
  const holds = new Uint32Array(all);
  const worthOf = makeWorthOf(columns, meanWords);

  for (const [at, { forms }] of asked.entries()) {
    const worths = new Float32Array(all);
    for (const { postings, weight } of forms) {
      const { articles, counts } = postings;
      for (let place = 0; place < articles.length; place += 1) {
        const article = articles[place] ?? 0;
        const worth = worthOf(counts[place] ?? 0, article, weight);
        if (worth > (worths[article] ?? 0)) worths[article] = worth;
      }
    }
    const rarity = rarities[at] ?? 0;
    for (let article = 0; article < all; article += 1) {
      const worth = worths[article] ?? 0;
      if (worth === 0) continue;
      scores[article] = (scores[article] ?? 0) + rarity * worth;
      holds[article] = (holds[article] ?? 0) | (1 << at);
    }
  }
  const runs = new Uint8Array(all);
  for (let at = 0; at + 1 < asked.length; at += 1) {
    const [first, second] = [asked[at], asked[at + 1]];
    if (!first || !second) continue;
    const rarity = NEIGHBOURS * ((rarities[at] ?? 0) + (rarities[at + 1] ?? 0));
    for (const [article, worth] of countNeighbours(first, second)) {
      scores[article] = (scores[article] ?? 0) + rarity * worth;
      if (runs[article] === at) runs[article] = at + 1;
    }
  }
  if (asked.length > 1)
    for (let article = 0; article < all; article += 1)
      if (runs[article] === asked.length - 1) scores[article] = (scores[article] ?? 0) * WHOLE_RUN;

  return rank(scores, holds, asked, rarities);
};

/** Orders the articles that hold enough. What is lacking is worked out once for each set of words held. */
const rank = (
  scores: Float32Array,
  holds: Uint32Array,
  asked: Lookup[],
  rarities: readonly number[],
): FoundArticles => {
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const lacking = new Map<number, number>();
  const lackedBy = (bits: number): number => {
    const known = lacking.get(bits);
    if (known !== undefined) return known;
    const held = rarities.reduce((sum, rarity, at) => (bits & (1 << at) ? sum + rarity : sum), 0);
    const lacked = asked.filter((_, at) => !(bits & (1 << at))).length;
    const answer = held > 0 && held >= whole * ENOUGH ? lacked : Number.POSITIVE_INFINITY;
    lacking.set(bits, answer);
    return answer;
  };
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  // What is lacked, what the score lacks, and how old it is, as one number each: those are sorted without a call for every pair.
  const keys = new Float64Array(holds.length);
  let [end, complete] = [0, 0];
  for (let article = 0; article < holds.length; article += 1) {
    const bits = holds[article] ?? 0;
    const lacked = bits === 0 ? Number.POSITIVE_INFINITY : lackedBy(bits);
    if (lacked === Number.POSITIVE_INFINITY) continue;
    if (lacked === 0) complete += 1;
    const below = Math.round((1 - (scores[article] ?? 0) / highest) * (SCORES - 1));
    keys[end++] = (lacked * SCORES + below + 1) * ARTICLES - 1 - article;
  }
  const numbers = Uint32Array.from(keys.subarray(0, end).sort(), (key) => ARTICLES - 1 - (key % ARTICLES));
  return { numbers, holds: numbers.map((article) => holds[article] ?? 0), asked, complete };
};
