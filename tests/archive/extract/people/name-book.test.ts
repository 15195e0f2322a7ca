import { expect, test } from 'vitest';
import { mergeBooks, signsOfArchive } from '../../../../src/archive/extract/people/name-book.ts';

const book = (word: string, seen: number, person: number) => new Map([[word, { seen, person }]]);
const own = book('zelindra', 1, 1);

test.each([
  ['a word that other texts use in names', [book('zelindra', 2, 2)], ['person-elsewhere']],
  ['a word that others seldom use in names', [book('zelindra', 9, 1)], ['nobody-elsewhere']],
  ['too few against', [book('zelindra', 2, 0)], []],
  ['its own text alone says nothing', [], []],
])('%s', (_, others, signs) => {
  expect(signsOfArchive(['Zelindra'], mergeBooks([own, ...others]), own)).toEqual(signs);
});
