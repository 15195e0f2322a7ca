import { describe, expect, test } from 'vitest';
import { deskMarks } from '../../../src/archive/language/desk-marks.ts';

describe.each(deskMarks)('desk mark $pattern', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('closes “%s”', (paragraph) => expect(paragraph).toMatch(pattern));
  test.each(counterExamples)('does not close “%s”', (paragraph) => expect(paragraph).not.toMatch(pattern));
});

test.each([
  'Rapat itu dihadiri Menteri Luar Negeri (Menlu)',
  'Pertandingan berakhir imbang (2-2)',
  'Rapat digelar Rabu (7/7)',
  'Ia tiba bersama Kapten (Purn.) Bunga Larasati.',
  'Nilainya naik (lihat tabel)',
])('no desk signs “%s”', (paragraph) => {
  for (const { pattern } of deskMarks) expect(paragraph).not.toMatch(pattern);
});
