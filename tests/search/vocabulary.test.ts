import { expect, test } from 'vitest';
import type { ListedWord } from '../../src/search/format/word-list.ts';
import { makeVocabulary } from '../../src/search/query/vocabulary.ts';

const rare: Record<string, ListedWord[]> = {
  d: [{ word: 'dikecap', articles: 1, isRoot: false }],
  k: [{ word: 'kecam', articles: 2, isRoot: true }],
  t: [{ word: 'tembak', articles: 2, isRoot: true }],
};

test('a word that the archive does not print is known as a form of a root, however rare', async () => {
  const asked: string[] = [];
  const loadRare = async (letter: string): Promise<ListedWord[]> => {
    asked.push(letter);
    return rare[letter] ?? [];
  };
  const vocabulary = makeVocabulary([], loadRare, async () => false);
  await vocabulary.load(['dikecap']);
  expect(asked).toEqual(['d']);
  await vocabulary.load(['dikecam', 'menembak']);
  expect(vocabulary.rootOf('dikecam')).toBe('kecam');
  expect(vocabulary.rootOf('menembak')).toBe('tembak');
  expect(new Set(asked).size).toBe(asked.length);
});
