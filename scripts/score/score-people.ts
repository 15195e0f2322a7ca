import { writeFileSync } from 'node:fs';
import { createPeopleExtractor } from '../../src/archive/extract/people/create-people-extractor.ts';
import type { Mention } from '../../src/archive/model/draft.ts';
import { printTable, share } from './print-table.ts';
import { namesIn, readConll } from './read-conll.ts';
import { readOwnRegistry } from './read-own-registry.ts';
import { readPeople } from './read-people.ts';
import { countMentions, countRecall, ratesOf } from './score-mentions.ts';

/**
 * Scores the people of a CoNLL file, its sentences taken as the texts of one archive: strict entity precision, recall and F1; with
 * `train` also the recall of names that file has and has not; with `out` the predictions as JSON lines, places counted in characters.
 */
export const scorePeople = async (
  file: string,
  { train, out }: { train?: string | undefined; out?: string | undefined },
): Promise<void> => {
  const sentences = readConll(file);
  const { people } = await readOwnRegistry();
  const texts = sentences.map(({ text }) => text);
  const mentions = readPeople(texts, createPeopleExtractor(people));
  const counts = countMentions(sentences, mentions);
  const { precision, recall, f1 } = ratesOf(counts);
  const rows = [
    ['people, strict', 'precision', 'recall', 'F1', 'right', 'predicted', 'labelled'],
    ['all', ...[precision, recall, f1].map((rate) => rate.toFixed(3)), ...countsOf(counts)],
  ];
  if (train !== undefined) {
    const seen = new Set(readConll(train).flatMap(namesIn));
    for (const [label, isSeen] of [
      ['seen in training', true],
      ['never seen in training', false],
    ] as const) {
      const { right, labelled } = countRecall(sentences, mentions, (name) => seen.has(name) === isSeen);
      rows.push([label, '', share(right, labelled), '', `${right}`, '', `${labelled}`]);
    }
  }
  printTable(`${sentences.length} sentences of ${file}`, rows);
  if (out !== undefined)
    writeFileSync(out, mentions.map((own, index) => `${toLine(texts[index] ?? '', own, index)}\n`).join(''));
};

const countsOf = ({ right, predicted, labelled }: { right: number; predicted: number; labelled: number }): string[] => [
  `${right}`,
  `${predicted}`,
  `${labelled}`,
];

const toLine = (text: string, mentions: readonly Mention[], i: number): string =>
  JSON.stringify({
    i,
    per: mentions.map(({ at }) => ({
      text: text.slice(at.start, at.end),
      start: charactersUpTo(text, at.start),
      end: charactersUpTo(text, at.end),
      unit: 'char',
    })),
  });

const charactersUpTo = (text: string, end: number): number => [...text.slice(0, end)].length;
