/**
 * Learns what each sign of a person's name counts and writes the numbers to src/archive/extract/people/person-weights.json. Prints how
 * well folds that share no name with the rest are read. The same file gives the same numbers.
 *
 *   npm run train-people -- TRAIN.conll
 */
import { writeFileSync } from 'node:fs';
import { createPeopleExtractor } from '../src/archive/extract/people/create-people-extractor.ts';
import type { PersonEntry } from '../src/archive/model/registry.ts';
import { readRegistry } from '../src/archive/read/read-registry.ts';
import { readConll } from './score/read-conll.ts';
import { readPeople } from './score/read-people.ts';
import { countMentions, ratesOf } from './score/score-mentions.ts';
import { learnPeople } from './train/learn-people.ts';
import { nameDisjointFolds } from './train/name-disjoint-folds.ts';
import { type Lesson, readLessons } from './train/read-examples.ts';

const FOLDS = 5;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Pemakaian: npm run train-people -- BERKAS.conll');
  process.exit(2);
}

const lessons = readLessons(readConll(file));
const missed = lessons.flatMap((lesson) => lesson.missed);
console.log(
  `${lessons.length} sentences, ${lessons.flatMap(({ names }) => names).length} people, ${missed.length} of them no span`,
);
if (process.env.SHOW) console.log(missed.join(' | '));

const { registry } = await readRegistry(new URL('../content', import.meta.url).pathname);
const reg = { right: 0, predicted: 0, labelled: 0 };
const total = { right: 0, predicted: 0, labelled: 0 };
const folds = nameDisjointFolds(lessons, FOLDS);
for (const [index, held] of folds.entries()) {
  const weights = learnPeople(folds.flatMap((fold, other) => (other === index ? [] : fold)));
  const counts = score(held, weights);
  console.log(`fold ${index + 1}`, held.length, describe(counts));
  const known = score(held, weights, registry.people);
  reg.right += known.right;
  reg.predicted += known.predicted;
  reg.labelled += known.labelled;
  total.right += counts.right;
  total.predicted += counts.predicted;
  total.labelled += counts.labelled;
}
console.log('folds', describe(total));
console.log("folds, with the archive's registry", describe(reg));

const weights = learnPeople(lessons);
console.log('on the lessons themselves', describe(score(lessons, weights)));
writeFileSync(
  new URL('../src/archive/extract/people/person-weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 2)}\n`,
);
console.log(`${Object.keys(weights).length} weights written`);

function score(held: readonly Lesson[], learned: Record<string, number>, people: readonly PersonEntry[] = []) {
  const extractor = createPeopleExtractor(people, learned);
  const sentences = held.map(({ sentence }) => sentence);
  const mentions = readPeople(
    sentences.map(({ text }) => text),
    extractor,
  );
  if (process.env.SHOW && people.length > 0)
    for (const [i, s] of sentences.entries()) {
      const p = new Set((mentions[i] ?? []).map(({ form }) => form));
      const g = new Set(
        s.people.map(({ start, end }) => s.text.slice(s.tokens[start]?.at.start, s.tokens[end - 1]?.at.end)),
      );
      for (const x of p)
        if (!g.has(x))
          console.log(
            'FP',
            x,
            '::',
            s.text.slice(Math.max(0, s.text.indexOf(x) - 50), s.text.indexOf(x) + x.length + 25),
          );
      for (const x of g)
        if (!p.has(x))
          console.log(
            'FN',
            x,
            '::',
            s.text.slice(Math.max(0, s.text.indexOf(x) - 50), s.text.indexOf(x) + x.length + 25),
          );
    }
  return countMentions(sentences, mentions);
}

function describe(counts: { right: number; predicted: number; labelled: number }): string {
  const { precision, recall, f1 } = ratesOf(counts);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${counts.right} of ${counts.predicted} predicted, ${counts.labelled} labelled)`;
}
