import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/search/tokenise.ts';

describe('tokenise', () => {
  test.each([
    ['Retno L.P. Marsudi', ['retno', 'l', 'p', 'marsudi']],
    ["Jum’at, Ma'ruf", ['jumat', 'maruf']],
    ['“Semua kerja sama,” ujarnya', ['semua', 'kerja', 'sama', 'ujarnya']],
    ['COVID-19', ['covid', '19']],
    ['Élysée, Zürich', ['elysee', 'zurich']],
    ['… — “”', []],
  ])('takes the words out of %s', (text, words) => {
    expect(tokenise(text).map((token) => token.word)).toEqual(words);
  });

  test('finds words in order, where they stand in the text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(tokenise(text.slice(token.start, token.end)).map(({ word }) => word)).toEqual([token.word]);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
