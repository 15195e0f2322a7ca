import { expect, test } from 'vitest';
import { lettersIn, rangeOf } from '../../../src/site/fonts/unicode-range.ts';

test('a range of letters is read letter by letter, and one that is none holds none', () => {
  expect(lettersIn('U+0041-0043, u+e9,U+1F600')).toEqual(['A', 'B', 'C', 'é', '😀']);
  expect(lettersIn('')).toEqual([]);
});

test('letters in any order are written as the shortest range', () => {
  expect(rangeOf(['é', 'C', 'A', 'B', 'B'])).toBe('U+41-43, U+E9');
  expect(rangeOf([])).toBe('');
});

test('a range that was written is read as the letters it was written of', () => {
  const letters = lettersIn('U+20-7E, U+A0, U+2018-2019, U+20AC');
  expect(lettersIn(rangeOf(letters))).toEqual(letters);
});
