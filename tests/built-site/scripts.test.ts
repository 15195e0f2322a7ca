import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, named, pagesOf } from './read-site.ts';

const site = inject('site');

/** Slow phones on bad networks search too: under 20 kB when compressed. */
const MAX_SCRIPT_BYTES = 55_000;

test('no page but the search carries a script', () => {
  const scripted = pagesOf(site).filter((page) =>
    named(page, 'script').some((script) => attribute(script, 'type') !== 'application/ld+json'),
  );
  expect(scripted.map(({ file }) => file)).toEqual(['cari/index.html']);
});

test('the script of the search stays small', () => {
  const search = pagesOf(site).filter(({ file }) => file === 'cari/index.html');
  const sources = search.flatMap((page) => named(page, 'script').map((script) => attribute(script, 'src')));
  const bytes = sources.map((source) => statSync(join(site.folder, source ?? '')).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_SCRIPT_BYTES);
  expect(bytes).not.toHaveLength(0);
});
