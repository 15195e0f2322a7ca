import type { DateMention } from './find-dates.ts';

/** A year the text or its address speaks for, and how strongly. */
export interface YearWitness {
  year: number;
  weight: number;
}

/**
 * The years that can stand in for a missing one, strongest first, then latest. The machine's clock is no witness.
 * `givenYear` is the year the archivist or the address gives. Weights follow measured reliability: a full date, then a month with its year, then a bare year, which is often of the past.
 */
export const readYears = (
  mentions: readonly DateMention[],
  text: string,
  givenYear: number | undefined,
): YearWitness[] => {
  const weights = new Map<number, number>();
  const speak = (year: number, weight: number) => weights.set(year, Math.max(weights.get(year) ?? 0, weight));
  if (givenYear) speak(givenYear, 4);
  for (const { year, day } of mentions) if (year) speak(year, day ? 3 : 2);
  for (const [year] of text.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|[.,]\d)/g)) speak(Number(year), 1);
  return [...weights]
    .map(([year, weight]) => ({ year, weight }))
    .sort((a, b) => b.weight - a.weight || b.year - a.year);
};
