import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { drop, extract, registry } from '../read-text.ts';

const build = (files: Record<string, string>) =>
  buildArchive(
    Object.entries(files).map(([file, text]) => drop(text, file)),
    registry,
    extract,
  );

describe('what the archivist gives twice', () => {
  test('an older address that is another file’s own is a problem with its line', () => {
    const files = { 'beras.txt': 'Petani panen.', 'telur.txt': '---\naliases: [beras]\n---\nWarga pulang.' };
    expect(build(files).problems).toMatchObject([{ code: 'same-slug', file: 'telur.txt', line: 2 }]);
  });

  test('so is one that two files claim', () => {
    const alias = (text: string) => `---\naliases: [lama]\n---\n${text}`;
    const { problems } = build({ 'a.txt': alias('Petani panen.'), 'b.txt': alias('Warga pulang.') });
    expect(problems).toMatchObject([{ code: 'same-slug', file: 'b.txt', line: 2 }]);
  });

  test('an article’s own address as an older one is none', () => {
    expect(build({ 'a.txt': '---\naliases: [a]\n---\nPetani panen.' }).problems).toEqual([]);
  });

  test('two people whose names have no Latin letter keep an address each', () => {
    const [article] = build({ 'a.txt': '---\ntokoh: ["王", "李"]\n---\nWarga pulang.' }).articles;
    expect(new Set(article?.people.map(({ slug }) => slug)).size).toBe(2);
  });

  test('a topic by id and by label counts once', () => {
    const [article] = build({ 'a.txt': '---\ntopik: [politik, Politik]\n---\nWarga pulang.' }).articles;
    expect(article?.topics).toHaveLength(1);
  });
});
