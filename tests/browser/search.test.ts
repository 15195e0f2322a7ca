import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { floods } from './flood-articles.ts';
import { test } from './page-test.ts';
import { field, focused, open, query, results, status } from './search-page.ts';
import { serveArticles } from './serve-articles.ts';

describe('searching', () => {
  test('shows results while the reader types, marks the hit, and keeps the query in the address', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('spuntnik');
    await results(page).first().waitFor();
    expect(await page.locator('h3 mark').allTextContents()).toEqual(['Spuntnik']);
    expect(await status(page).textContent()).toBe('4 artikel ditemukan.');
    expect(await results(page).count()).toBe(3);
    expect(await page.locator('.search-editions a').count()).toBe(1);
    expect(query(page)).toBe('spuntnik');
  });

  test('shows the words around the hit under each title, when the text has come', async ({ page }) => {
    await open(page, 'q=keamanan+siber');
    const excerpt = page.locator('.search-excerpt').first();
    await expect.poll(() => excerpt.locator('mark').allTextContents()).toContain('keamanan siber');
  });

  test('moves nothing when the words around the hits come', async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/artikel/*/*.txt', async (route) => {
      await released;
      await route.continue();
    });
    await open(page, 'q=rusia');
    await results(page).nth(3).waitFor();
    const places = () =>
      page.locator('h3').evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().top));
    await page.locator('.search-facets a').first().waitFor();
    const before = await places();
    release();
    await page.locator('.search-excerpt mark').nth(3).waitFor();
    expect(await places()).toEqual(before);
  });

  test('shows a result without its words when its text cannot be had', async ({ page, complaints }) => {
    await page.route('**/artikel/*/*.txt', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, 'q=pancasila');
    await expect.poll(() => results(page).count()).toBe(2);
    await expect.poll(() => page.locator('.search-excerpt').count()).toBe(0);
    complaints.length = 0;
  });

  test('says when an article came out as the other pages do', async ({ page }) => {
    await open(page, 'q=pancasila');
    expect(await page.locator('.search-hit time').first().textContent()).toBe('Selasa, 6 Juli 2021');
  });

  test('says which word it searched instead, and can search for the typed one', async ({ page }) => {
    await open(page, 'q=lavrof+vaksin');
    await page.getByText('Menampilkan hasil untuk lavrov vaksin. Tidak ada artikel yang memuat “lavrof”.').waitFor();
    await page.getByRole('link', { name: 'Cari “lavrof” apa adanya' }).click();
    await expect.poll(() => query(page)).toBe('"lavrof" vaksin');
    await page.getByText('Tidak ada artikel yang memuat “lavrof”; hasil ini untuk kata lainnya.').waitFor();
  });

  test('asks about a word that is only somewhat like one of the archive', async ({ page }) => {
    await open(page, 'q=kshatan');
    await page.getByRole('link', { name: 'kesehatan', exact: true }).click();
    await expect.poll(() => query(page)).toBe('kesehatan');
    await results(page).first().waitFor();
  });

  test('shows people before articles, each leading to its page', async ({ page }) => {
    await open(page, 'q=retno+marsudy');
    await page.getByRole('heading', { name: 'Tokoh', level: 2 }).waitFor();
    await results(page).first().click();
    await page.waitForURL(`${inject('site').url}tokoh/retno-marsudi/`);
  });

  test('tells what to do when nothing is found, and shows the lists', async ({ page }) => {
    await open(page, 'q=qwxzv');
    await expect.poll(() => status(page).textContent()).toBe('Tidak ada yang cocok dengan “qwxzv”.');
    expect(await page.getByText('Coba ejaan lain').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Semua tokoh' }).isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  test('takes markup in a query for text', async ({ page }) => {
    await open(page, `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect.poll(() => status(page).textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('[data-search] img').count()).toBe(0);
  });

  test('shows ten stories at a time, and moves on to the next when asked', async ({ page }) => {
    await serveArticles(page, floods);
    await open(page, 'q=banjir');
    await expect.poll(() => status(page).textContent()).toBe('25 artikel ditemukan.');
    expect(await results(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await expect.poll(() => results(page).count()).toBe(20);
    expect(await focused(page)).toBe(await results(page).nth(10).getAttribute('href'));
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await expect.poll(() => results(page).count()).toBe(25);
    expect(await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).isVisible()).toBe(false);
    await page.reload();
    await expect.poll(() => results(page).count()).toBe(25);
  });

  test('folds the editions of one story, each to be opened', async ({ page }) => {
    const story = `Jembatan di Desa Sukamaju Dibuka Lagi\n\n${Array.from({ length: 60 }, (_, n) => `Warga ke-${n} menyeberang dengan gembira.`).join(' ')}\n`;
    await serveArticles(page, {
      satu: `---\nsumber: Suara.com\ntanggal: 2021-07-06\n---\n${story}`,
      dua: `---\nsumber: Antara\ntanggal: 2021-07-05\n---\n${story}`,
      tiga: `---\nsumber: Tempo\n---\n${story}`,
    });
    await open(page, 'q=jembatan');
    await expect.poll(() => status(page).textContent()).toBe('3 artikel ditemukan.');
    expect(await results(page).count()).toBe(1);
    await page.getByText('+2 edisi lain').click();
    expect(await page.locator('.search-editions a').allTextContents()).toEqual([
      'Antara, Senin, 5 Juli 2021',
      'Tempo, Tanpa tanggal',
    ]);
    expect(await page.locator('.search-editions a').first().getAttribute('href')).toBe('/artikel/dua/');
  });

  test('tells how many editions a story has, also where it lists only the first of them', async ({ page }) => {
    const story = `Jembatan Dibuka Lagi\n\n${Array.from({ length: 60 }, (_, n) => `Warga ke-${n} menyeberang dengan gembira.`).join(' ')}\n`;
    await serveArticles(
      page,
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`edisi-${n}`, `${story}\nEdisi ke-${n}.\n`])),
    );
    await open(page, 'q=jembatan');
    await page.getByText('+8 edisi lain').click();
    expect(await page.locator('.search-editions a').count()).toBe(5);
    expect(await page.getByText('dan 3 lagi di halaman artikelnya').isVisible()).toBe(true);
  });

  test('shows what a rare misprint was printed in, and asks about the word it stands near', async ({ page }) => {
    const printed = ['sputnk', ...Array.from({ length: 40 }, () => 'sputnik')];
    await serveArticles(
      page,
      Object.fromEntries(
        printed.map((word, n) => [
          `vaksin-${n}`,
          `Vaksin Tiba di Pulau ${n}\n\nDosis ${word} ke-${n * 7} tiba pagi itu.\n`,
        ]),
      ),
    );
    await open(page, 'q=dosis+sputnk');
    await page.getByText('Mungkin maksud Anda sputnik?').waitFor();
    expect(await results(page).first().getAttribute('href')).toBe('/artikel/vaksin-0/');
    await page.getByRole('link', { name: 'sputnik', exact: true }).click();
    await expect.poll(() => page.getByText('Mungkin maksud Anda').count()).toBe(0);
    expect(query(page)).toBe('dosis sputnik');
  });

  test('prints what was found, without what a finger would press', async ({ page }) => {
    await open(page, 'q=sputnik&topik=kesehatan');
    await page.locator('.search-facets a').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await results(page).first().isVisible()).toBe(true);
    expect(await page.locator('.search').getByRole('button').count()).toBe(0);
    expect(await page.locator('.search-facets').isVisible()).toBe(false);
  });

  test('takes markup in an article for text', async ({ page }) => {
    const title = '<img src=x onerror=alert(1)> Banjir';
    const text = 'Kata warga <script>alert(1)</script> banjir itu surut.';
    await serveArticles(page, { satu: `---\njudul: '${title}'\nsumber: '<b>Koran</b>'\n---\n${text}\n` });
    await open(page, 'q=banjir');
    await expect.poll(() => page.locator('.search-title').textContent()).toBe(title);
    await expect.poll(() => page.locator('.search-excerpt').textContent()).toBe(text);
    expect(await page.locator('.search-source').textContent()).toContain('<b>Koran</b>');
    expect(await page.locator('[data-search] :is(img, script, b)').count()).toBe(0);
  });
});

describe('the site', () => {
  test('is searched under a base path', async ({ page }) => {
    const { url } = inject('siteUnderBase');
    await page.goto(`${url}cari/?q=pancasila`);
    await page.locator('.search-excerpt mark').first().waitFor();
    await page.locator('.search-facets a').first().waitFor();
    await results(page).first().click();
    await page.waitForURL(`${url}artikel/**`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('is searched in the page where a worker is refused', async ({ page, complaints }) => {
    await refuseWorkers(page);
    await open(page, 'q=spuntnik');
    await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
    await page.locator('.search-excerpt mark').first().waitFor();
    expect(page.workers()).toEqual([]);
    expect(complaints.splice(0).every((complaint) => /search-worker/.test(complaint))).toBe(true);
  });

  test('is searched in a worker of its own otherwise', async ({ page }) => {
    await open(page, 'q=spuntnik');
    await results(page).first().waitFor();
    expect(page.workers().length).toBe(1);
  });

  test('leads to the lists where there is no JavaScript', async ({ newPage }) => {
    const page = await newPage({ javaScriptEnabled: false });
    await open(page, 'q=sputnik');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Juli 2021' }).click();
    await page.waitForURL('**/arsip/2021/07/');
  });
});

/** As where a host's own policy forbids workers. */
const refuseWorkers = (page: Page): Promise<unknown> => page.route('**/search-worker*', (route) => route.abort());
