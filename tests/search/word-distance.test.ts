import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDistance } from '../../src/search/query/word-distance.ts';

describe('wordDistance', () => {
  test.each([
    ['sputnik', 'sputnik', 0],
    ['marsudy', 'marsudi', 0.6],
    ['lavrof', 'lavrov', 0.6],
    ['russia', 'rusia', 0.6],
    ['sidarto', 'sidharto', 0.6],
    ['segrey', 'sergey', 0.8],
    ['soekarno', 'sukarno', 0.4],
    ['tjokro', 'cokro', 0.4],
    ['spuntnik', 'sputnik', 1],
    ['vaksim', 'vaksin', 1],
    ['wladimir', 'vladimir', 0.85],
    ['kladimir', 'vladimir', 1.25],
  ])('sets %s and %s %d edits apart', (a, b, edits) => {
    expect(wordDistance(a, b)).toBeCloseTo(edits);
  });

  test('is the same in both directions, and nothing only for the same word', () => {
    const letters = string({ unit: 'grapheme-ascii', maxLength: 12 });
    assert(
      property(letters, letters, (a, b) => {
        expect(wordDistance(a, b)).toBeCloseTo(wordDistance(b, a));
        expect(wordDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
