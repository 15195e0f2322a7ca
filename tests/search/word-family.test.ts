import { describe, expect, test } from 'vitest';
import { makeFindFamily } from '../../src/search/word-family.ts';

const words = [
  'produksi',
  'memproduksi',
  'tulis',
  'menulis',
  'tulisan',
  'sehat',
  'kesehatan',
  'menteri',
  'teri',
  'kata',
  'mengatakan',
  'kerja',
];
const familyOf = makeFindFamily(words);

describe('makeFindFamily', () => {
  test.each([
    ['memproduksi', ['produksi']],
    ['diproduksi', ['produksi', 'memproduksi']],
    ['penulis', ['tulis', 'menulis', 'tulisan']],
    ['penyehatan', ['sehat', 'kesehatan']],
    ['dikatakan', ['kata', 'mengatakan']],
    ['pekerjaan', ['kerja']],
    ['pekerjaannya', ['kerja']],
    ['vaksin', []],
  ])('finds the words built like %s', (word, family) => {
    expect(familyOf(word).toSorted()).toEqual(family.toSorted());
  });
});
