import { expect, test } from 'vitest';
import { commonWords } from '../../../src/archive/language/common-words.ts';
import { nameSound } from '../../../src/archive/language/name-sound.ts';
import { familyNames, givenNames } from '../../../src/archive/language/person-names.ts';

const inTables = (word: string): boolean => givenNames.has(word) || familyNames.has(word) || commonWords.has(word);

test.each(['sukarsonto', 'wahyuningtyas', 'fathurrozi', 'simarpaung', 'nurhidayanto'])(
  '%s, in no table, sounds like a name',
  (name) => {
    expect(inTables(name)).toBe(false);
    expect(nameSound(name)).toBeGreaterThan(4);
  },
);

test.each(['perkebunannya', 'menggunting', 'terkelupas', 'kepulangannya'])(
  '%s, in no table, sounds like other words',
  (word) => {
    expect(inTables(word)).toBe(false);
    expect(nameSound(word)).toBeLessThan(0);
  },
);
