import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { BuiltPage } from './read-site.ts';
import { attribute, named, pagesOf } from './read-site.ts';

const site = inject('site');
const pages = pagesOf(site);

/** Enough for a key that leads to the search field; whatever needs more belongs to the search. */
const MAX_BYTES_OF_A_PAGE = 1_000;
/** Slow phones on bad networks search too: under 20 kB when compressed. */
const MAX_BYTES_OF_THE_SEARCH = 55_000;

/** The bytes of the scripts that a page runs, in files and between its tags. */
const scriptBytes = (page: BuiltPage): number =>
  named(page, 'script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map((script) => {
      const source = attribute(script, 'src');
      if (source !== undefined) return statSync(join(site.folder, source)).size;
      return script.children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0);
    })
    .reduce((sum, bytes) => sum + bytes, 0);

test.each(pages.filter(({ file }) => file !== 'cari/index.html'))('$file runs next to no script', (page) => {
  expect(scriptBytes(page)).toBeLessThan(MAX_BYTES_OF_A_PAGE);
});

test('the script of the search stays small', () => {
  const search = pages.filter(({ file }) => file === 'cari/index.html');
  expect(search.map(scriptBytes)).toEqual([
    expect.toSatisfy((bytes: number) => bytes > 0 && bytes < MAX_BYTES_OF_THE_SEARCH),
  ]);
});
