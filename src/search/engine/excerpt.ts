import { tokenise } from '../tokenise.ts';
import { findPhrases, mark, type Phrase, type Piece } from './mark.ts';

/** A part of a text with its hits marked, and whether the paragraph it was cut from goes on before and after it. */
export interface Excerpt {
  pieces: Piece[];
  before: boolean;
  after: boolean;
}

/** What is looked for, for each word asked: what marks it and what it is worth to show it. */
export interface Wanted {
  phrases: readonly Phrase[];
  worth: number;
}

// Three lines at the reading measure; before the first hit no more than a line, and after the last some words to read on.
const LONGEST = 190;
const LEAD_OUT = 40;
const LEAD_IN = 60;

interface Hit {
  start: number;
  end: number;
  wanted: number;
}

const wordStarts = (text: string): number[] => Array.from(text.matchAll(/\S+/g), (word) => word.index);

/** Where to begin: at the paragraph's beginning when the hits are near it, else with a word somewhat before the first hit, so that all hits fit and the excerpt is full. */
const beginBefore = (text: string, hit: number, lastHitEnd: number): number => {
  if (Math.min(text.length, lastHitEnd + LEAD_OUT) <= LONGEST) return 0;
  const earliest = Math.max(lastHitEnd - LONGEST, Math.min(hit - LEAD_IN, text.length - LONGEST));
  return Math.min(hit, wordStarts(text).find((start) => start >= earliest) ?? hit);
};

/** The place to end: the paragraph's end, or the end of the last whole word within reach; a single word longer than that is kept whole. */
const endAfter = (text: string, from: number, atLeast: number): number => {
  if (text.length - from <= LONGEST) return text.length;
  const cut = text.lastIndexOf(' ', from + LONGEST);
  return cut > Math.max(from, atLeast - 1) ? cut : Math.max(atLeast, Math.min(text.length, from + LONGEST));
};

/** The run of hits that fits an excerpt and shows the most different words asked for; each more hit of one counts little. */
const bestRun = (hits: Hit[], wanted: readonly Wanted[]): { worth: number; run: Hit[] } => {
  let best: { worth: number; run: Hit[] } = { worth: 0, run: [] };
  for (const [at, first] of hits.entries()) {
    // No more hits than letters fit: without this bound a text of one word repeated takes the square of its length.
    const run = hits.slice(at, at + LONGEST).filter((hit) => hit.end - first.start <= LONGEST);
    const different = new Set(run.map((hit) => hit.wanted));
    const worth = [...different].reduce((sum, number) => sum + (wanted[number]?.worth ?? 0), run.length * 0.01);
    if (worth > best.worth) best = { worth, run };
  }
  return best;
};

/**
 * The best window of a text (paragraphs on lines of their own) around what is wanted, at most about 190 characters and within one
 * paragraph; the beginning of the text when nothing wanted stands in it. The pieces joined are a slice of the text.
 */
export const excerpt = (text: string, wanted: readonly Wanted[]): Excerpt => {
  const phrases = wanted.flatMap((want) => want.phrases);
  const owner = wanted.flatMap((want, number) => want.phrases.map(() => number));
  let best = { worth: 0, paragraph: text.split('\n', 1)[0] ?? '', run: [] as Hit[] };
  for (const paragraph of text.split('\n')) {
    const hits = findPhrases(tokenise(paragraph), phrases).map((hit) => ({ ...hit, wanted: owner[hit.phrase] ?? 0 }));
    const { worth, run } = bestRun(hits, wanted);
    if (worth > best.worth) best = { worth, paragraph, run };
  }
  const { paragraph, run } = best;
  const lastEnd = run.at(-1)?.end ?? 0;
  const start = beginBefore(paragraph, run[0]?.start ?? 0, lastEnd);
  const end = endAfter(paragraph, start, lastEnd);
  return { pieces: mark(paragraph.slice(start, end), phrases), before: start > 0, after: end < paragraph.length };
};
