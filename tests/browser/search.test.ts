import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { SearchIndex } from '../../src/publish/search-records.ts';
import { test } from './page-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari di arsip' });
const results = (page: Page) => page.locator('[data-part="results"] a[data-result]');
const status = (page: Page) => page.getByRole('status');
const query = (page: Page) => new URL(page.url()).searchParams.get('q');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

const manyArticles: SearchIndex = {
  articles: Array.from({ length: 45 }, (_, number) => ({
    href: `/artikel/${number}/`,
    title: `Kabar ${number}`,
    made: false,
    day: null,
    dayText: '',
    outlet: null,
    text: `Banjir surut di kampung nomor ${number}.`,
    names: [],
  })),
  names: [],
};

const open = (page: Page, q?: string) =>
  page.goto(`${inject('site').url}cari/${q === undefined ? '' : `?q=${encodeURIComponent(q)}`}`);

describe('searching', () => {
  test('shows results while the reader types, marks the hit, and keeps the query in the address', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('spuntnik');
    await results(page).first().waitFor();
    expect(await page.locator('h3 mark').allTextContents()).toEqual(['Spuntnik']);
    expect(await results(page).count()).toBe(4);
    expect(await status(page).textContent()).toBe('4 artikel ditemukan.');
    expect(query(page)).toBe('spuntnik');
  });

  test('says which word it searched instead, and can search for the typed one', async ({ page }) => {
    await open(page, 'lavrof vaksin');
    await page.getByText('Menampilkan hasil untuk lavrov vaksin. Tidak ada artikel yang memuat “lavrof”.').waitFor();
    await page.getByRole('link', { name: 'Cari “lavrof” apa adanya' }).click();
    await expect.poll(() => query(page)).toBe('"lavrof" vaksin');
    await page.getByText('Tidak ada artikel yang memuat “lavrof”; hasil ini untuk kata lainnya.').waitFor();
  });

  test('shows people before articles, each leading to its page', async ({ page }) => {
    await open(page, 'retno marsudy');
    await page.getByRole('heading', { name: 'Tokoh' }).waitFor();
    await results(page).first().click();
    await page.waitForURL(`${inject('site').url}tokoh/retno-marsudi/`);
  });

  test('tells what to do when nothing is found, and shows the lists', async ({ page }) => {
    await open(page, 'qwxzv');
    await expect.poll(() => status(page).textContent()).toBe('Tidak ada yang cocok dengan “qwxzv”.');
    expect(await page.getByText('Coba ejaan lain').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Semua tokoh' }).isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  test('takes markup in a query for text', async ({ page }) => {
    await open(page, '<img src=x onerror=alert(1)>');
    await expect.poll(() => status(page).textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('[data-search] img').count()).toBe(0);
  });

  test('shows twenty articles at a time, and moves on to the next when asked', async ({ page }) => {
    await page.route('**/indeks.json', (route) => route.fulfill({ json: manyArticles }));
    await open(page, 'banjir');
    await expect.poll(() => status(page).textContent()).toBe('45 artikel ditemukan.');
    expect(await results(page).count()).toBe(20);
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await expect.poll(() => results(page).count()).toBe(40);
    expect(await focused(page)).toBe('/artikel/20/');
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await expect.poll(() => results(page).count()).toBe(45);
    expect(await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).isVisible()).toBe(false);
  });

  test('takes markup in an article for text', async ({ page }) => {
    const [first] = manyArticles.articles;
    const hostile = {
      ...first,
      title: '<img src=x onerror=alert(1)> banjir',
      text: '<script>alert(1)</script> banjir',
    };
    await page.route('**/indeks.json', (route) => route.fulfill({ json: { articles: [hostile], names: [] } }));
    await open(page, 'banjir');
    await expect.poll(() => page.locator('h3').textContent()).toBe(hostile.title);
    expect(await page.locator('.search-excerpt').textContent()).toBe(hostile.text);
    expect(await page.locator('[data-part="results"] :is(img, script)').count()).toBe(0);
  });

  test('works under a base path', async ({ page }) => {
    const { url } = inject('siteUnderBase');
    await page.goto(`${url}cari/?q=pancasila`);
    await results(page).first().click();
    await page.waitForURL(`${url}artikel/**`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('the keyboard', () => {
  test('reaches the field with a slash, walks through results with arrows, opens with Enter, returns with Escape', async ({
    page,
  }) => {
    await open(page, 'gedung pancasila');
    await results(page).first().waitFor();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('cari');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await results(page).nth(1).getAttribute('href');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('cari');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('cari');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second}`);
  });

  test('types a slash in the field, and clears the field with Escape', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('suara.com/news');
    expect(await field(page).inputValue()).toBe('suara.com/news');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => query(page)).toBeNull();
    expect(await results(page).count()).toBe(0);
  });
});

describe('the history', () => {
  test('goes back through the searches that were sent, not through every letter', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('lavrov');
    await page.keyboard.press('Enter');
    await field(page).fill('pancasila');
    await expect.poll(() => query(page)).toBe('pancasila');
    await page.keyboard.press('Enter');
    await page.goBack();
    expect(await field(page).inputValue()).toBe('lavrov');
    await expect.poll(() => page.locator('[data-part="results"] mark').first().textContent()).toBe('Lavrov');
    await page.goBack();
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => results(page).count()).toBe(0);
  });

  test('finds the results again after a reader opened one', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('gedung pancasila');
    await results(page).first().click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('gedung pancasila');
    await expect.poll(() => results(page).count()).toBe(2);
  });
});

describe('when the index does not come', () => {
  test.for<[why: string, cut: (page: Page) => Promise<unknown>]>([
    ['the line is cut', (page) => page.route('**/indeks.json', (route) => route.abort())],
    ['it is gone', (page) => page.route('**/indeks.json', (route) => route.fulfill({ status: 404, body: '' }))],
    [
      'it is something else',
      (page) => page.route('**/indeks.json', (route) => route.fulfill({ body: '<!doctype html>' })),
    ],
  ])('because %s, the page says so and can try again', async ([, cut], { page, complaints }) => {
    await cut(page);
    await open(page, 'sputnik');
    await page.getByText('Periksa sambungan internet').waitFor();
    expect(await page.getByRole('link', { name: 'Semua tokoh' }).isVisible()).toBe(true);
    complaints.length = 0;
    await page.unroute('**/indeks.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect.poll(() => results(page).count()).toBe(4);
    expect(await page.getByText('Periksa sambungan internet').isVisible()).toBe(false);
  });
});

test('without JavaScript the page leads to the lists', async ({ newPage }) => {
  const page = await newPage({ javaScriptEnabled: false });
  await open(page, 'sputnik');
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await field(page).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Juli 2021' }).click();
  await page.waitForURL('**/arsip/2021/07/');
});
