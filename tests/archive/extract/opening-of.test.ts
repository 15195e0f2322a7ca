import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { clean } from '../../../src/archive/clean/clean.ts';
import { openingOf } from '../../../src/archive/extract/opening-of.ts';
import { drop, extract, readArticle, registry } from '../read-text.ts';

const sentence = 'Warga desa itu memanen padi bersama-sama pada pagi hari sebelum hujan turun di lereng bukit. ';

test('a report of fifty pages is read to its last word', () => {
  const text = `${sentence.repeat(1500)}\n\n"Panen tahun ini cukup untuk semua," kata Larasati Wibowo.\n`;
  expect(readArticle(text).people.map(({ name }) => name)).toContain('Larasati Wibowo');
  const page = clean(drop(text), registry);
  expect(openingOf(page)).toBe(page);
});

test.each([
  ['one line', sentence.repeat(6000)],
  ['lines of one word', 'padi\n'.repeat(60_000)],
  ['one word', 'padi'.repeat(150_000)],
])('of a file with %s without end the whole is kept, the beginning read, and the archivist told', (_, words) => {
  const source = drop(`Larasati Wibowo memanen padi bersama warga desa. ${words}`);
  const page = clean(source, registry);
  const opening = openingOf(page);
  expect(opening.text.length).toBeLessThan(page.text.length);
  expect(page.text.startsWith(opening.text)).toBe(true);
  // Cut between two words.
  expect(`${opening.text.at(-1)}${page.text[opening.text.length]}`).toMatch(/^\S\s$/);
  const { articles, problems } = buildArchive([source], registry, extract);
  expect(problems.map(({ code }) => code)).toContain('long-text');
  expect(articles[0]?.blocks.at(-1)?.at.end).toBe(page.blocks.at(-1)?.at.end);
});

test('of a thousand days with the wrong weekday the archivist is told fifty', () => {
  const { problems } = buildArchive(
    [drop('Panen raya digelar warga desa itu pada Rabu (6/7/2021). '.repeat(1000))],
    registry,
    extract,
  );
  expect(problems.filter(({ code }) => code === 'weekday-mismatch')).toHaveLength(50);
});
