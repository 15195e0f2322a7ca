import { expect, test } from 'vitest';
import { findMisprints } from '../../src/search/query/find-misprints.ts';
import { findMoreLikely } from '../../src/search/query/find-more-likely.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { repairWord } from '../../src/search/query/repair-word.ts';
import { makeVocabulary } from '../../src/search/query/vocabulary.ts';

/** An archive that prints these words in so many articles. */
const archiveOf = (words: Record<string, number>) =>
  makeVocabulary(
    Object.keys(words)
      .sort()
      .map((word) => ({ word, articles: words[word] ?? 0, isRoot: false })),
    async () => [],
    async () => false,
  );

const archive = archiveOf({
  sputnik: 64,
  sputnk: 1,
  nelayan: 64,
  nelaya: 3,
  membaca: 64,
  membawa: 1,
  buruan: 2,
  beruan: 1,
  '2024': 512,
  '20244': 1,
});

const readingOf = async (query: string) => (await readQuery(query, archive))[0];

test('a reader who types a misprint that was printed once gets what was typed, and is asked about the word it stands near', async () => {
  expect(await readingOf('sputnk ')).toMatchObject({ how: 'found', offers: ['sputnik'] });
  expect((await readingOf('sputnk '))?.choices[0]).toEqual({ words: ['sputnk'], weight: 1 });
  expect((await readingOf('sputnk '))?.choices.flatMap(({ words }) => words)).not.toContain('sputnik');
});

test('a word the archive prints often is never asked about, however near another stands', async () => {
  for (const word of ['sputnik', 'nelayan', 'membaca'])
    expect([word, (await readingOf(`${word} `))?.offers]).toEqual([word, []]);
});

test.each([
  ['one printed three times', 'nelaya'],
  ['one with another letter in its place, which makes another word', 'membawa'],
  ['one near a word hardly more frequent', 'beruan'],
  ['a number', '20244'],
  ['a word between quotation marks', '"sputnk"'],
])('a rare word is not asked about either when it is %s', async (_, query) => {
  expect((await readingOf(query))?.offers).toEqual([]);
});

test('a word still being typed is not asked about while it may become a frequent one', async () => {
  const beginning = archiveOf({ kecama: 1, kecamatan: 128, kecoa: 64, kecaman: 64 });
  expect(findMoreLikely('kecama', true, beginning)).toEqual([]);
  expect(findMoreLikely('kecama', false, beginning)).toEqual(['kecaman']);
});

test('words without a subject are neither repaired nor what another word is repaired to', () => {
  const without = archiveOf({ dengaan: 1, dengan: 512, terhadap: 256, terhadapp: 1, sebagian: 1, yakin: 64 });
  expect(findMoreLikely('dengaan', false, without)).toEqual([]);
  expect(findMisprints('terhadapp', without)).toEqual([]);
  expect(findMisprints('terhadap', without)).toEqual([]);
  expect(repairWord('dengn', without)).toEqual({ repairs: [], offers: [] });
  expect(repairWord('yakni', without)).toEqual({ repairs: [], offers: [] });
});
