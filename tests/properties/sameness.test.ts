import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { createExtractor } from '../../src/archive/extract/create-extractor.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { drop, extract, registry } from '../archive/read-text.ts';
import { anyText, page } from './arbitrary-page.ts';
import { runs } from './runs.ts';

const files = (texts: readonly string[]) => texts.map((text, index) => drop(text, `articles/berita-${index}.txt`));

// Folders list their files in another order on every machine; the site must not.
test('the order of the files does not matter', () => {
  const shuffled = fc
    .array(fc.oneof(page, anyText), { minLength: 2, maxLength: 6 })
    .chain((texts) =>
      fc.tuple(fc.constant(files(texts)), fc.shuffledSubarray(files(texts), { minLength: texts.length })),
    );
  fc.assert(
    fc.property(shuffled, ([sources, others]) => {
      const [one, other] = [buildArchive(sources, registry, extract), buildArchive(others, registry, extract)];
      expect(other).toEqual(one);
      expect(indexArchive(other.articles, registry)).toEqual(indexArchive(one.articles, registry));
    }),
    runs(40),
  );
});

// Same content in, same bytes out: nothing remembered from a text read earlier may leak into the next.
test('a text gives the same bytes whatever was read before it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sources = files([text]);
      expect(JSON.stringify(buildArchive(sources, registry, extract))).toBe(
        JSON.stringify(buildArchive(sources, registry, extract)),
      );
    }),
    runs(100),
  );
  const text = files(['JAKARTA - Menteri Kesehatan Bunga Larasati membahas vaksin, Selasa (6/7/2021).']);
  expect(buildArchive(text, registry, createExtractor(registry))).toEqual(buildArchive(text, registry, extract));
});

// Every file dropped is published, merged or reported.
test('every file is an article or is reported as a copy', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const { articles, problems } = buildArchive(files([...texts, ...texts]), registry, extract);
      const copies = problems.filter(({ code }) => code === 'same-text').map(({ file }) => file);
      expect([...articles.map(({ file }) => file), ...copies].sort()).toEqual(
        files([...texts, ...texts])
          .map(({ file }) => file)
          .sort(),
      );
    }),
    runs(40),
  );
});
