import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../harness/copy-project.ts';
import { attribute, named, pagesOf } from './read-site.ts';

const site = inject('site');
const dropped = globSync('content/**/*.txt', { cwd: projectRoot }).map((file) => ({
  file,
  bytes: readFileSync(join(projectRoot, file)),
}));
const articles = pagesOf(site).filter(({ file }) => file.startsWith('artikel/'));

describe('nothing dropped is lost', () => {
  test('there is something dropped', () => {
    expect(dropped.length).toBeGreaterThanOrEqual(5);
  });

  test.each(dropped)('$file can be taken away byte for byte, from a page that states its SHA-256', ({ bytes }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const pages = articles.filter(({ html }) => html.includes(sha256));
    expect(pages).toHaveLength(1);
    const downloads = pages.flatMap((page) =>
      named(page, 'a')
        .map((link) => new URL(attribute(link, 'href') ?? '', page.address))
        .filter(({ origin, pathname }) => origin === new URL(site.url).origin && pathname.endsWith('.txt')),
    );
    expect(downloads).not.toHaveLength(0);
    for (const { pathname } of downloads) expect(readFileSync(join(site.folder, pathname)).equals(bytes)).toBe(true);
  });
});
