import type { DateMention } from './find-dates.ts';

/** A year the text or its address speaks for, and how strongly; `season` where it speaks for two years in a row. */
export interface YearWitness {
  year: number;
  weight: number;
  season: boolean;
}

// "sepanjang 2021"   not "12.2021"   "2021/22"   "2021,5"
const BARE_YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|[.,]\d)/g;

// "musim 2025/2026"   "2025/26"
const SEASON = /(?<![\d.,/-])((?:19|20)\d\d)\/(?:19|20)?\d\d(?![\d/]|[.,]\d)/g;

/**
 * The years that can stand in for a missing one, strongest first, then latest. The machine's clock is no witness.
 * `givenYear` is the year the archivist or the address gives. Weights follow measured reliability: a full date, then a month with its year, then of the bare years the one named
 * most often and the latest, as one year of six fits any weekday and of many an old one would; last the two years of the latest season.
 */
export const readYears = (
  mentions: readonly DateMention[],
  text: string,
  givenYear: number | undefined,
): YearWitness[] => {
  const weights = new Map<number, number>();
  const speak = (year: number | undefined, weight: number) => {
    if (year !== undefined) weights.set(year, Math.max(weights.get(year) ?? 0, weight));
  };
  const bare = [...text.matchAll(BARE_YEAR)].map(([year]) => Number(year));
  speak(givenYear, 5);
  for (const { year, day } of mentions) speak(year, day ? 4 : 3);
  speak(mostOften(bare), 2);
  speak(latest(bare), 1);
  const sure = [...weights].map(([year, weight]) => ({ year, weight, season: false }));
  const season = latest([...text.matchAll(SEASON)].map(([, first]) => Number(first)));
  const either = season === undefined ? [] : [season + 1, season].map((year) => ({ year, weight: 0, season: true }));
  return [...sure.sort((a, b) => b.weight - a.weight || b.year - a.year), ...either];
};

// Not Math.max: a text may name more years than a call takes arguments.
const latest = (years: readonly number[]): number | undefined => [...years].sort((a, b) => b - a)[0];

/** Of years named equally often the latest; undefined for none. */
const mostOften = (years: readonly number[]): number | undefined =>
  [...Map.groupBy(years, (year) => year)].sort(([one, a], [other, b]) => b.length - a.length || other - one)[0]?.[0];
