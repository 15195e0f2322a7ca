/**
 * Learns what each sign of a person's name counts and writes the numbers to src/archive/extract/people/person-weights.json. First it
 * prints how well folds that share no word of a name with the rest are read. The same file gives the same numbers.
 *
 *   npm run train-people -- TRAIN.conll
 */
import { writeFileSync } from 'node:fs';
import { printTable } from './score/print-table.ts';
import { readConll } from './score/read-conll.ts';
import { readOwnRegistry } from './score/read-own-registry.ts';
import { type Counts, ratesOf } from './score/score-mentions.ts';
import { countLessons } from './train/count-lessons.ts';
import { learnPeople } from './train/learn-people.ts';
import { nameDisjointFolds } from './train/name-disjoint-folds.ts';
import { readLessons } from './train/read-lessons.ts';

const FOLDS = 5;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Pemakaian: npm run train-people -- BERKAS.conll');
  process.exit(2);
}

const { people } = await readOwnRegistry();
const lessons = readLessons(readConll(file));
const folds = nameDisjointFolds(lessons, FOLDS);
const learned = folds.map((held) => learnPeople(folds.flatMap((fold) => (fold === held ? [] : fold))));
const alone = folds.map((held, index) => countLessons(held, learned[index] ?? {}, []));
const registered = folds.map((held, index) => countLessons(held, learned[index] ?? {}, people));
const weights = learnPeople(lessons);

const row = (label: string, counts: readonly Counts[]): string[] => {
  const sum = (of: (one: Counts) => number): number => counts.reduce((total, one) => total + of(one), 0);
  const all = { right: sum((c) => c.right), predicted: sum((c) => c.predicted), labelled: sum((c) => c.labelled) };
  const { precision, recall, f1 } = ratesOf(all);
  return [label, ...[precision, recall, f1].map((rate) => rate.toFixed(3)), `${all.labelled}`];
};
printTable(
  `${lessons.length} sentences of ${file}; ${lessons.flatMap(({ missed }) => missed).length} people are no span`,
  [
    ['people, strict', 'precision', 'recall', 'F1', 'labelled'],
    ...alone.map((counts, index) => row(`fold ${index + 1}, no registry`, [counts])),
    row('all folds, no registry', alone),
    row("all folds, the archive's registry", registered),
    row('what was learned from, no registry', [countLessons(lessons, weights, [])]),
  ],
);
const json = new URL('../src/archive/extract/people/person-weights.json', import.meta.url);
writeFileSync(json, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${Object.keys(weights).length} weights written`);
