import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../../src/archive/language/cut-at-word.ts';

test.each([
  ['Pasar dibuka', 12, 'Pasar dibuka'],
  ['Pasar dibuka pagi', 16, 'Pasar dibuka…'],
  ['Pasar, dibuka', 8, 'Pasar…'],
  ['Pasarnyadibuka', 6, 'Pasar…'],
])('%j cut to %i characters is %j', (text, length, expected) => {
  expect(cutAtWord(text, length)).toBe(expected);
});

test('a cut text is never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, length) => {
      expect(cutAtWord(text, length).length).toBeLessThanOrEqual(length);
    }),
  );
});
