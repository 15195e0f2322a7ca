import { Temporal } from 'temporal-polyfill';
import { months } from '../../src/archive/language/months.ts';
import { printTable, share } from './print-table.ts';
import { readLabelledArticles } from './read-labelled-articles.ts';

/** A reading beside the day it should give; `latest` closes its interval. */
interface Claim {
  basis: string;
  certainty: string;
  off: number;
}

/**
 * Scores the day of publication read from the text alone against each row's `published`: how often a day is claimed, how often it is the
 * day, how often the true day is that day or the next, and how often the claim lies after it; by certainty and by the rule that read it.
 */
export const scoreDates = async (file: string): Promise<void> => {
  const articles = await readLabelledArticles(file);
  const claims = articles.flatMap(({ published, read }): Claim[] => {
    if (!read.published) return [];
    const off = Temporal.PlainDate.from(read.published.value).until(readDay(published)).days;
    return [{ basis: read.published.rule, certainty: read.published.certainty, off }];
  });
  const row = (label: string, own: readonly Claim[]): string[] => [
    label,
    `${own.length}`,
    share(own.length, articles.length),
    ...[
      own.filter(({ off }) => off === 0),
      own.filter(({ off }) => off === 0 || off === 1),
      own.filter(({ off }) => off < 0),
    ].map((some) => share(some.length, own.length)),
  ];
  printTable(`${articles.length} articles of ${file}, their text alone`, [
    ['day of publication', 'claims', 'coverage', 'exact', 'that day or the next', 'in the future'],
    row('all', claims),
    ...[...Map.groupBy(claims, ({ certainty }) => certainty)].map(([label, own]) => row(label, own)),
    ...[...Map.groupBy(claims, ({ basis }) => basis)].map(([label, own]) => row(`by ${label}`, own)),
  ]);
};

// Jumat, 29 Mei 2026 22:02 WIB   2026-05-29T22:02
const readDay = (published: string): Temporal.PlainDate => {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  if (iso !== undefined) return Temporal.PlainDate.from(iso);
  const [, day, month = '', year] = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(published) ?? [];
  const number = months.get(month.toLowerCase());
  if (number === undefined) throw new Error(`no day in "${published}"`);
  return Temporal.PlainDate.from({ year: Number(year), month: number, day: Number(day) });
};
