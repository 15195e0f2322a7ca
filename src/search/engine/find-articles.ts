import type { ArticleColumns } from '../format/article-columns.ts';
import { IN_NAME, IN_TITLE } from '../format/postings.ts';
import { eachNeighbour } from './each-neighbour.ts';
import { type Lookup, worthOf } from './look-up.ts';

/** The articles that answer, and how well. */
export interface FoundArticles {
  /** Article numbers: those with every word, then those with some; better before worse, newer before older. */
  numbers: Uint32Array;
  /** By place in `numbers`: which of the lookups asked for it holds, a bit each. */
  holds: Uint32Array;
  /** The lookups that bear on the answer: known to the archive and carrying a subject. */
  asked: Lookup[];
  complete: number;
}

// A headline says what the article is about; a name of the article says whom it is about in words it may not print.
const TITLE = 3;
const NAME = 0.5;
// An article that lacks two thirds of what was asked, counted by rarity, is no answer.
const ENOUGH = 1 / 3;
// Bits of a number.
const MOST_ASKED = 31;

/** Ranks the articles that hold what was asked for: rare words and headlines count more, words that stand in the order typed more still. */
export const findArticles = (lookups: readonly Lookup[], columns: ArticleColumns, meanWords: number): FoundArticles => {
  const all = columns.words.length;
  const known = lookups.filter(({ forms }) => forms.length > 0);
  const asked = known.filter(({ reading }) => !reading.optional).slice(0, MOST_ASKED);
  const rarityOf = ({ articles }: Lookup): number => Math.log(1 + all / Math.max(1, articles));
  const scores = new Float32Array(all);
  const holds = new Uint32Array(all);

  for (const lookup of known) {
    const bit = asked.includes(lookup) ? 1 << asked.indexOf(lookup) : 0;
    const rarity = rarityOf(lookup);
    const worths = new Float32Array(all);
    for (const { postings, weight } of lookup.forms) {
      postings.articles.forEach((article, at) => {
        const count = postings.counts[at] ?? 0;
        const worth =
          weight *
          (worthOf(count, article, columns, meanWords) + (count & IN_TITLE ? TITLE : 0) + (count & IN_NAME ? NAME : 0));
        if (worth > (worths[article] ?? 0)) worths[article] = worth;
      });
    }
    for (const [article, worth] of worths.entries()) {
      if (worth === 0) continue;
      scores[article] = (scores[article] ?? 0) + rarity * worth;
      holds[article] = (holds[article] ?? 0) | bit;
    }
  }
  for (const [at, lookup] of known.entries()) {
    const next = known[at + 1];
    if (next) addNeighbours(lookup, next, rarityOf(lookup) + rarityOf(next), scores);
  }

  const rarities = asked.map(rarityOf);
  const held = (bits: number): number =>
    rarities.reduce((sum, rarity, at) => (bits & (1 << at) ? sum + rarity : sum), 0);
  const whole = held(-1);
  const lacking = new Map<number, number>();
  const lackedBy = (bits: number): number => {
    const known = lacking.get(bits);
    if (known !== undefined) return known;
    const count = asked.filter((_, at) => !(bits & (1 << at))).length;
    const lacked = bits !== 0 && held(bits) >= whole * ENOUGH ? count : Number.POSITIVE_INFINITY;
    lacking.set(bits, lacked);
    return lacked;
  };
  const found: number[] = [];
  for (const [article, bits] of holds.entries()) if (lackedBy(bits) < Number.POSITIVE_INFINITY) found.push(article);
  const numbers = Uint32Array.from(found).sort(
    (a, b) => lackedBy(holds[a] ?? 0) - lackedBy(holds[b] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  const own = numbers.map((article) => holds[article] ?? 0);
  return { numbers, holds: own, asked, complete: own.filter((bits) => lackedBy(bits) === 0).length };
};

/** Two neighbours of the query that are neighbours in an article count once more, in its headline as much as the headline does. */
const addNeighbours = (first: Lookup, second: Lookup, rarity: number, scores: Float32Array): void => {
  const best = new Map<number, number>();
  for (const one of first.forms) {
    for (const other of second.forms) {
      eachNeighbour(one.postings, other.postings, one.words.length, (article, count, place) => {
        const inTitle = count & IN_TITLE && place < TITLE_WORDS;
        const worth = Math.min(one.weight, other.weight) * (inTitle ? TITLE : 1);
        if (worth > (best.get(article) ?? 0)) best.set(article, worth);
      });
    }
  }
  for (const [article, worth] of best) scores[article] = (scores[article] ?? 0) + rarity * worth;
};

/** Headlines come first in an article and are hardly longer, in words. */
const TITLE_WORDS = 20;
