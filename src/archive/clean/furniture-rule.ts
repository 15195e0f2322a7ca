import { findDatelineHead } from '../language/dateline.ts';
import type { SetAside } from '../model/clean-text.ts';
import type { MakersOf } from './find-makers.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** What cleaning knows of the registry's outlets. */
export interface KnownOutlets {
  /** Knows an outlet by any printed name, or its host. */
  isOutlet: (name: string) => boolean;
  /** How menu lines of their pages begin. */
  menus: readonly string[];
}

/** Finds furniture among the lines of the masked page `text` that earlier rules left. Returns spans that cover whole lines. */
export type FurnitureRule = (
  lines: readonly Line[],
  page: KnownOutlets & { text: string; makersOf: MakersOf },
) => SetAside[];

/** The pieces of `lines` from `first` to `last`, both included, as one piece. */
export const wholeLines = (first: Line, last: Line, reason: string): SetAside => ({
  at: { start: first.at.start, end: last.at.end },
  reason,
});

/**
 * Whether a line reads like a paragraph of an article: long, and a sentence to its end, opened by a dateline, or broken off, by the
 * end of a page, behind a whole sentence.
 */
export const isParagraph = (line: Line): boolean =>
  line.words >= 30 || (line.words >= 12 && (isSaid(line.text) || opensReport(line.text) || isBrokenOff(line.text)));

// "7 Cara Merawat Sepeda Tua yang Jarang Dipakai agar Awet Bertahun-tahun, Gampang Banget!" is called out, but a title
const isSaid = (text: string): boolean =>
  /[.!?]["”’)\]]*$/.test(text) && !(/[!?]["”’)\]]*$/.test(text) && isTitleCase(text));

// "Bunga mendengar teriakan dari pohon itu. Saat itu tali pengamannya": no title or caption holds a second sentence in lower case.
const isBrokenOff = (text: string): boolean =>
  /\p{Ll}$/u.test(text) && /\p{Ll}{4}\. \p{Lu}\p{Ll}{1,30} \p{Ll}/u.test(text);

// "JAKARTA - Pemerintah membahas pasokan beras … panjang (7/7)": a headline has capitals throughout.
const opensReport = (text: string): boolean => findDatelineHead(text) !== undefined && !isTitleCase(text);
