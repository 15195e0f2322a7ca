import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchBrowserServer } from '../../../tests/browser/launch-browser.ts';
import { copyProject } from '../../../tests/harness/copy-project.ts';
import { runAstro } from '../../../tests/harness/run-astro.ts';
import type { MadeIndex } from './make-index.ts';
import { kilobytes, mean, quantile } from './say-figures.ts';
import { type MadeSite, serveMadeSite } from './serve-made-site.ts';

const RUNS = 5;
const QUERIES = 60;
const TYPED = 6;
/** Eight keys a second. */
const KEY = 125;
const SLOWER = 4;

/** Builds the site, lays a made index over it, and searches it as readers do: bytes, times, and how long the page is kept busy. */
export const benchBrowser = async (made: MadeIndex): Promise<string[][]> => {
  const copy = await copyProject();
  try {
    const { exitCode, output } = await runAstro(copy.root, ['build']);
    if (exitCode !== 0) throw new Error(output);
    const site = await serveMadeSite(join(copy.root, 'dist'), made);
    const server = await launchBrowserServer();
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      return await measure(browser, site, made);
    } finally {
      await server.close();
      await site.stop();
    }
  } finally {
    await copy.remove();
  }
};

const measure = async (browser: Browser, site: MadeSite, { queries }: MadeIndex): Promise<string[][]> => {
  const step = Math.max(1, Math.floor(queries.length / QUERIES));
  const asked = queries.filter((_, at) => at % step === 0).map(({ typed }) => typed);
  const firsts: First[] = [];
  for (let run = 0; run < RUNS; run += 1) firsts.push(await firstResult(browser, site, asked[run] ?? ''));

  const page = await browser.newPage();
  await page.goto(`${site.url}cari/?q=berita`);
  await page.locator('[data-number]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = site.sent();
  const fetching = await askAll(page, asked);
  const after = site.sent();
  const warm = await askAll(page, asked);
  await page.close();
  const busy = await longestTask(browser, site, asked.slice(0, TYPED));
  const all = (after.all - before.all) / asked.length;
  const texts = (after.texts - before.texts) / asked.length;
  const ms = (list: readonly number[]): string =>
    `${quantile(list, 0.5).toFixed(0)} / ${quantile(list, 0.95).toFixed(0)} ms`;
  const middle = (pick: (first: First) => number): number => quantile(firsts.map(pick), 0.5);
  return [
    [`nothing to first result, without fonts, median of ${RUNS}`, kilobytes(middle(({ bytes }) => bytes))],
    ['… of it index', kilobytes(middle(({ index }) => index))],
    ['… fonts beside it', kilobytes(middle(({ fonts }) => fonts))],
    ['time to first result', `${middle(({ time }) => time).toFixed(0)} ms`],
    [`a later query of ${asked.length}, with the texts of its excerpts`, kilobytes(all)],
    ['a later query, without', kilobytes(all - texts)],
    ['requests for a later query', ((after.requests - before.requests) / asked.length).toFixed(1)],
    ['Enter to results, with fetches, p50 / p95', ms(fetching)],
    ['Enter to results, files at hand, p50 / p95', ms(warm)],
    [
      `longest task of the page while typing, ${SLOWER}× slower`,
      `${Math.max(0, ...busy).toFixed(0)} ms, mean ${mean(busy).toFixed(0)} of ${busy.length} over 50`,
    ],
  ];
};

/** What had been sent of each kind when the first result stood on the page, and how long that took. */
interface First {
  bytes: number;
  index: number;
  fonts: number;
  time: number;
}

/** What is sent and how long it takes until a reader without anything at hand sees a result. */
const firstResult = async (browser: Browser, site: MadeSite, query: string): Promise<First> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const before = site.sent();
  const started = performance.now();
  await page.goto(`${site.url}cari/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.locator('[data-number]').first().waitFor();
  const time = performance.now() - started;
  const after = site.sent();
  await context.close();
  const fonts = after.fonts - before.fonts;
  return { bytes: after.all - before.all - fonts, index: after.index - before.index, fonts, time };
};

/** Milliseconds from Enter to the new results, for each query; the texts of the excerpts have come before the next one. */
const askAll = async (page: Page, queries: readonly string[]): Promise<number[]> => {
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      await page.evaluate(async (typed) => {
        const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
        const [field, form, results] = [part('field'), part('form'), part('results')];
        if (!(field instanceof HTMLInputElement) || !(form instanceof HTMLFormElement) || !results) return Number.NaN;
        const painted = new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(results, { childList: true });
        });
        field.value = typed;
        const started = performance.now();
        form.requestSubmit();
        await painted;
        return performance.now() - started;
      }, query),
    );
    await page.waitForLoadState('networkidle');
  }
  return times;
};

/** The tasks over 50 ms of a page on a slow processor while queries are typed, once everything has been loaded. */
const longestTask = async (browser: Browser, site: MadeSite, queries: readonly string[]): Promise<number[]> => {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${site.url}cari/?q=berita`);
  await page.locator('[data-number]').first().waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  for (const query of queries) {
    await page.locator('[data-part="field"]').fill('');
    await page.locator('[data-part="field"]').pressSequentially(query, { delay: KEY });
    await page.waitForLoadState('networkidle');
  }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.close();
  return tasks;
};
