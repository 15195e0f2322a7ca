import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { HASH_LENGTH } from '../../src/search/format/manifest.ts';
import { serveFolder } from '../harness/serve-folder.ts';
import { test } from './page-test.ts';
import { field, open, results, status } from './search-page.ts';

const MANIFEST = '**/cari/indeks/daftar.json';
const INDEX = '**/cari/indeks/*';

describe('when the index does not come', () => {
  test.for<[why: string, cut: (page: Page) => Promise<unknown>]>([
    ['the line is cut', (page) => page.route(INDEX, (route) => route.abort())],
    ['it is gone', (page) => page.route(INDEX, (route) => route.fulfill({ status: 404, body: '' }))],
    ['it is something else', (page) => page.route(INDEX, (route) => route.fulfill({ body: '<!doctype html>' }))],
  ])('because %s, the page says so and can try again', async ([, cut], { page, complaints }) => {
    await cut(page);
    await open(page, 'q=sputnik');
    await page.getByText('Periksa sambungan internet').waitFor();
    expect(await page.getByRole('link', { name: 'Semua tokoh' }).isVisible()).toBe(true);
    complaints.length = 0;
    await page.unroute(INDEX);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
    expect(await page.getByText('Periksa sambungan internet').isVisible()).toBe(false);
  });

  test('because the code of the search does not come, the page can try that again too', async ({
    page,
    complaints,
  }) => {
    const CODE = /search-worker|make-search-engine/;
    await page.route(CODE, (route) => route.abort());
    await open(page, 'q=sputnik');
    await page.getByText('Periksa sambungan internet').waitFor();
    complaints.length = 0;
    await page.unroute(CODE);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
  });

  test('because the line is cut in the middle, what was found stays, and the search goes on when the line is back', async ({
    page,
    complaints,
  }) => {
    await open(page, 'topik=diplomasi');
    await page.locator('.search-facets a').first().waitFor();
    const before = await results(page).allTextContents();
    await page.context().setOffline(true);
    await field(page).fill('sputnik');
    await page.getByText('Yang tampak di bawah ini hasil pencarian sebelumnya.').waitFor();
    expect(await results(page).allTextContents()).toEqual(before);
    complaints.length = 0;
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('[data-part="failed"]').isVisible()).toBe(false);
    await page.locator('h3 mark').first().waitFor();
    expect(await status(page).textContent()).not.toContain('tidak bisa dimuat');
  });
});

describe('when the archive is published anew under the reader’s feet', () => {
  const answers: [what: string, answer: { status: number; body: string; contentType: string }][] = [
    ['are gone', { status: 404, body: '', contentType: 'text/plain' }],
    ['are pages by now', { status: 200, body: '<!doctype html><p>Beranda</p>', contentType: 'text/html' }],
  ];

  test.for(answers)(
    'and files of the index %s, it is opened once more and answers',
    async ([, answer], { page, complaints }) => {
      let opened = 0;
      await page.route(MANIFEST, async (route) => {
        opened += 1;
        if (opened > 1) return route.continue();
        const manifest = await (await route.fetch()).json();
        const postings = {
          ...manifest.postings,
          hashes: manifest.postings.first.map(() => 'lama'.padEnd(HASH_LENGTH, '0')).join(''),
        };
        return route.fulfill({ json: { ...manifest, postings } });
      });
      await page.route('**/cari/indeks/lama*', (route) => route.fulfill(answer));
      await open(page, 'q=spuntnik');
      await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
      expect(opened).toBe(2);
      expect(complaints.splice(0).every((complaint) => /404|lama/.test(complaint))).toBe(true);
    },
  );
});

test('a page that the host gave in place of an index file, and let the browser keep, does not stop the next visit', async ({
  page,
}) => {
  let isMistaken = true;
  const files = /\/cari\/indeks\/[^/]+\.bin$/;
  const host = await serveFolder(inject('site').folder, '/', (path) => isMistaken && files.test(path));
  try {
    await page.goto(`${host.url}cari/?q=sputnik`);
    await page.getByText('Periksa sambungan internet').waitFor();
    isMistaken = false;
    await page.goto(`${host.url}cari/?q=sputnik&urut=terbaru`);
    await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
    expect(await page.getByText('Periksa sambungan internet').isVisible()).toBe(false);
  } finally {
    await host.stop();
  }
});

test('an answer that comes late does not take the place of a later one', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.goto(`${inject('site').url}cari/`);
  await page.waitForLoadState('networkidle');
  await page.route(INDEX, async (route) => {
    await released;
    await route.continue();
  });
  await field(page).fill('sputnik');
  await expect.poll(() => status(page).textContent()).toBe('Memuat indeks pencarian …');
  await field(page).fill('');
  await expect.poll(() => status(page).textContent()).toBe('');
  release();
  await page.waitForLoadState('networkidle');
  expect(await results(page).count()).toBe(0);
});
