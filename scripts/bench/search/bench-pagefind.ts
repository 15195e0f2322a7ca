import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { launchBrowserServer } from '../../../tests/browser/launch-browser.ts';
import { recallsByKind } from './bench-fuse.ts';
import { type MadeIndex, recallAt10 } from './make-index.ts';
import { kilobytes, quantile } from './say-figures.ts';
import { serveMadeSite } from './serve-made-site.ts';

/** As much of Pagefind's interface for Node as is used here. */
interface PagefindNode {
  createIndex: (options: { forceLanguage: string }) => Promise<{
    index: {
      addCustomRecord: (record: {
        url: string;
        content: string;
        language: string;
        meta: { title: string };
      }) => Promise<unknown>;
      writeFiles: (options: { outputPath: string }) => Promise<unknown>;
    };
  }>;
  close: () => Promise<unknown>;
}

/**
 * Pagefind on the same archive and queries, in a browser, as it comes; `folder` is one in which somebody installed it, for the project
 * itself does without. A row of the comparison.
 */
export const benchPagefind = async (made: MadeIndex, folder: string): Promise<string[]> => {
  const entry = pathToFileURL(resolve(folder, 'node_modules/pagefind/lib/index.js')).href;
  const pagefind = (await import(entry)) as PagefindNode;
  const root = await mkdtemp(join(tmpdir(), 'kliping-pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
  for (const [number, { slug, displayTitle }] of made.archive.articles.entries())
    await index.addCustomRecord({
      url: `/${number}/`,
      content: `${displayTitle}. ${made.texts.get(slug) ?? ''}`,
      language: 'id',
      meta: { title: displayTitle },
    });
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await pagefind.close();
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).length;
  const site = await serveMadeSite(root, { ...made, files: new Map(), texts: new Map() });
  const server = await launchBrowserServer();
  try {
    const page = await (await chromium.connect(server.wsEndpoint())).newPage();
    await page.goto(site.url);
    // A string, or the compiler would look for the module that only the page has.
    await page.evaluate(`window.search = async (query) => {
      window.pagefind ??= await import('/pagefind/pagefind.js');
      const started = performance.now();
      const { results } = await window.pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { time: performance.now() - started, numbers: shown.map(({ url }) => Number.parseInt(url.slice(1), 10)) };
    }`);
    const ask = (query: string): Promise<{ time: number; numbers: number[] }> =>
      page.evaluate(`window.search(${JSON.stringify(query)})`);
    const start = site.sent().all;
    await ask(made.queries[0]?.typed ?? '');
    const first = site.sent().all;
    const asked = [];
    for (const { kind, typed, right } of made.queries) {
      const { time, numbers } = await ask(typed);
      asked.push({ kind, time, recall: recallAt10(numbers, right) });
    }
    const later = (site.sent().all - first) / asked.length;
    const times = asked.map(({ time }) => time);
    return [
      `Pagefind (${asked.length} queries)`,
      kilobytes(first - start),
      kilobytes(later),
      `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`,
      ...recallsByKind(asked),
      `${files - 1}`,
    ];
  } finally {
    await server.close();
    await site.stop();
    await rm(root, { recursive: true });
  }
};
