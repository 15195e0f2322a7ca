import { commonWords } from './common-words.ts';
import { englishWords } from './english-words.ts';
import { organisations } from './organisations.ts';
import { familyNames, givenNames } from './person-names.ts';
import { places } from './places.ts';

/** How often letters stood in a row, and how often any letter stood behind all but the last of them. */
interface Sound {
  rows: ReadonlyMap<string, number>;
  openings: ReadonlyMap<string, number>;
}

/** Letters in a row that are looked at together. Four tell names from words better than three (name-disjoint folds). */
const ROW = 4;

/** What a letter counts that never stood behind the ones before it, in sightings. */
const UNSEEN = 0.5;
const LETTERS = 27;

/** The letters behind these tell nothing more. */
const LONGEST = 40;

const rowsOf = (word: string): string[] => {
  const padded = `${'^'.repeat(ROW - 1)}${word.slice(0, LONGEST)}$`;
  return Array.from({ length: padded.length - ROW + 1 }, (_, at) => padded.slice(at, at + ROW));
};

const listenTo = (words: Iterable<string>): Sound => {
  const rows = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const word of words) {
    for (const row of rowsOf(word)) {
      const opening = row.slice(0, -1);
      rows.set(row, (rows.get(row) ?? 0) + 1);
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
  }
  return { rows, openings };
};

const names: ReadonlySet<string> = new Set([...givenNames, ...familyNames]);
const others: ReadonlySet<string> = new Set(
  [...commonWords, ...englishWords, ...places.keys(), ...organisations]
    .flatMap((key) => key.split(/[ -]/))
    .filter((word) => word.length > 2 && !names.has(word)),
);
const ofNames = listenTo(names);
const ofOthers = listenTo(others);

const chanceOf = (seen: number, opening: string, { openings }: Sound): number =>
  (seen + UNSEEN) / ((openings.get(opening) ?? 0) + UNSEEN * LETTERS);

const oddsOf = (inNames: number, inOthers: number, opening: string): number =>
  Math.log(chanceOf(inNames, opening, ofNames) / chanceOf(inOthers, opening, ofOthers));

/** The log-odds of every row the tables hold. */
const known: ReadonlyMap<string, number> = new Map(
  [...ofNames.rows.keys(), ...ofOthers.rows.keys()].map((row) => [
    row,
    oddsOf(ofNames.rows.get(row) ?? 0, ofOthers.rows.get(row) ?? 0, row.slice(0, -1)),
  ]),
);

/** The log-odds of a letter that never stood behind an opening the tables hold. */
const unknown: ReadonlyMap<string, number> = new Map(
  [...ofNames.openings.keys(), ...ofOthers.openings.keys()].map((opening) => [opening, oddsOf(0, 0, opening)]),
);

/**
 * How much likelier the letters of `word` (lower case) follow each other in the names of the tables than in their places, bodies and
 * common words, in log-odds: above 0 it sounds like a name. For words that are in none of them.
 */
export const nameSound = (word: string): number =>
  rowsOf(word).reduce((sum, row) => sum + (known.get(row) ?? unknown.get(row.slice(0, -1)) ?? 0), 0);
