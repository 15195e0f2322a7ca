import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceSentence } from '../../src/publish/evidence-sentence.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return evidenceSentence(text, { start, end: start + words.length });
};

test('shows the sentence the words stand in, and no other', () => {
  expect(around('Hujan turun. Rapat dibuka Rabu (7/7). Peserta pulang.', 'Rabu (7/7)')).toEqual({
    before: 'Rapat dibuka ',
    words: 'Rabu (7/7)',
    after: '.',
  });
});

test.each([
  ['Menlu B.C. Larasati tiba di Bogor.', 'Bogor', 'Menlu B.C. Larasati tiba di '],
  ['Rapat dibuka Dr. Bunga Larasati di Bogor.', 'Bogor', 'Rapat dibuka Dr. Bunga Larasati di '],
  ['Nilainya Rp 12.500 per kilogram di Bogor.', 'Bogor', 'Nilainya Rp 12.500 per kilogram di '],
])('does not end a sentence inside a name or a number: %s', (text, words, before) => {
  expect(around(text, words).before).toBe(before);
});

test('ends a sentence at the closing quotation mark', () => {
  expect(around('“Harga turun.” Bunga pulang ke Bogor.', 'Bogor').before).toBe('Bunga pulang ke ');
});

test('a line break ends the sentence on both sides', () => {
  expect(around('Judul\r\nBogor, Harian Uji - Hujan\nBaca juga', 'Harian Uji')).toEqual({
    before: 'Bogor, ',
    words: 'Harian Uji',
    after: ' - Hujan',
  });
});

test('cuts a pasted text without full stops at a word and says so', () => {
  const { before, after } = around(`${'kata '.repeat(200)}INTI${' kata'.repeat(200)}`, 'INTI');
  expect(before).toMatch(/^… kata .*kata $/);
  expect(after).toMatch(/^ kata.* kata …$/);
});

test('shows one unbroken stretch of the text, never longer than a phone shows', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', '.', '”', ' ', '\n'), maxLength: 900 });
  fc.assert(
    fc.property(letters, fc.nat(900), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const { before, words, after } = evidenceSentence(text, { start, end: Math.min(text.length, start + length) });
      const shown = `${before}${words}${after}`.replace(/…/g, '').replace(/\s/g, '');
      expect(text.replace(/\s/g, '')).toContain(shown);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(221);
    }),
  );
});
