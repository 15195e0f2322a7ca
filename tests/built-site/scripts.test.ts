import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { BuiltPage } from './read-site.ts';
import { attribute, filesOf, named, pagesOf } from './read-site.ts';

const site = inject('site');
const pages = pagesOf(site);

/** Enough for the keys that lead to the search field and for loading the suggestions when somebody comes to it; compressed. */
const MAX_BYTES_OF_A_PAGE = 2_000;
/** What paints results; compressed. The search itself runs in a worker. */
const MAX_BYTES_OF_THE_SEARCH_PAGE = 10_000;
/** Slow phones on bad networks search too; compressed. */
const MAX_BYTES_OF_THE_WORKER = 20_000;

const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** The files a script loads at once, itself first: import{a}from"./b.js" */
const withImports = (file: string): string[] => [
  file,
  ...Array.from(read(file).matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g), ([, name = '']) =>
    withImports(posix.join(posix.dirname(file), name)),
  ).flat(),
];

/** The scripts that a page runs as it opens, in files and between its tags. */
const scriptsOf = (page: BuiltPage): string[] => {
  const scripts = named(page, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json');
  const files = scripts.flatMap((script) => {
    const source = attribute(script, 'src');
    return source === undefined ? [] : withImports(source.replace(/^\//, ''));
  });
  const inline = scripts.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'text' ? child.value : [])),
  );
  return [...Array.from(new Set(files), read), ...inline];
};

const compressed = (scripts: readonly string[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

const isSearch = ({ file }: BuiltPage): boolean => file === 'cari/index.html';
// Fuse names its options so.
const FUSE = /ignoreFieldNorm/;

test.each(pages.filter((page) => !isSearch(page)))('$file runs next to no script', (page) => {
  expect(compressed(scriptsOf(page))).toBeLessThan(MAX_BYTES_OF_A_PAGE);
});

test('the search page only paints: what searches is loaded beside it', () => {
  const [scripts = []] = pages.filter(isSearch).map(scriptsOf);
  expect(scripts.length).toBeGreaterThan(0);
  expect(compressed(scripts)).toBeLessThan(MAX_BYTES_OF_THE_SEARCH_PAGE);
  expect(scripts.filter((script) => FUSE.test(script))).toEqual([]);
});

test('the worker that searches stays small', () => {
  const workers = filesOf(site, '_astro/search-worker*.js').map(read);
  expect(workers.map((worker) => FUSE.test(worker))).toEqual([true]);
  expect(compressed(workers)).toBeLessThan(MAX_BYTES_OF_THE_WORKER);
});
