import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page-test.ts';
import { field, inAddress, open, results, status } from './search-page.ts';

const choice = (page: Page, name: string) => page.locator('.search-facets a', { hasText: name });
const days = (page: Page) =>
  page.locator('.search-hit time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));

describe('the choices beside the results', () => {
  test.for(['Kesehatan', 'Retno Marsudi', 'Suara.com', '2021'])(
    'leave as many articles as they say: %s',
    async (name, { page }) => {
      await open(page, 'q=vaksin');
      const count = Number(await choice(page, name).locator('.count').textContent());
      await choice(page, name).click();
      await expect.poll(() => status(page).textContent()).toBe(`${count} artikel ditemukan.`);
      const editions = await page.locator('.search-editions li').count();
      expect((await results(page).count()) + editions).toBe(count);
    },
  );

  test('stand one beside the other, one of a kind, and are taken back one by one or all at once', async ({ page }) => {
    await open(page, 'q=rusia');
    await choice(page, 'Kesehatan').click();
    await expect.poll(() => inAddress(page, 'topik')).toBe('kesehatan');
    await choice(page, 'Sergey Lavrov').click();
    await expect.poll(() => inAddress(page, 'tokoh')).toBe('sergey-lavrov');
    await choice(page, 'Diplomasi').click();
    await expect.poll(() => inAddress(page, 'topik')).toBe('diplomasi');
    expect(inAddress(page, 'tokoh')).toBe('sergey-lavrov');
    await page.getByRole('link', { name: 'Hapus saringan: Topik: Diplomasi' }).click();
    await expect.poll(() => inAddress(page, 'topik')).toBeNull();
    await choice(page, '2021').click();
    await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=rusia');
    await expect.poll(() => page.locator('.search-chip').count()).toBe(0);
  });

  test('are real links: what they open in a tab of its own is the same page', async ({ page, newPage }) => {
    await open(page, 'q=vaksin');
    await choice(page, 'Suara.com').click();
    await page.getByRole('link', { name: 'Terbaru' }).click();
    await expect.poll(() => inAddress(page, 'urut')).toBe('terbaru');
    await expect.poll(() => page.locator('.search-chip').count()).toBe(1);
    await page.locator('.search-excerpt mark').first().waitFor();
    const other = await newPage();
    await other.goto(page.url());
    await other.locator('.search-facets a').first().waitFor();
    await other.locator('.search-excerpt mark').first().waitFor();
    expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
    expect(await field(other).inputValue()).toBe('vaksin');
  });

  test('list everything they leave when nothing is typed, newest first', async ({ page }) => {
    await open(page, 'topik=diplomasi');
    await results(page).first().waitFor();
    expect(await status(page).textContent()).toMatch(/^\d artikel ditemukan\.$/);
    expect(await days(page)).toEqual((await days(page)).toSorted().toReversed());
    expect((await days(page)).length).toBeGreaterThan(1);
    expect(await page.locator('.search-order').count()).toBe(0);
  });

  test('tell what to do when they leave nothing, and can be taken back', async ({ page }) => {
    await open(page, 'q=keamanan+siber&sumber=suara-com');
    await expect
      .poll(() => status(page).textContent())
      .toBe('Tidak ada yang cocok dengan “keamanan siber” di dalam saringan ini.');
    await page.getByRole('link', { name: 'Hapus saringan: Sumber: Suara.com' }).click();
    await expect.poll(() => inAddress(page, 'sumber')).toBeNull();
    await results(page).first().waitFor();
  });

  test('wait behind one button on a phone', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 360, height: 740 } });
    await open(page, 'q=vaksin');
    const button = page.getByRole('button', { name: 'Saring hasil' });
    await button.waitFor();
    expect(await choice(page, 'Kesehatan').isVisible()).toBe(false);
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await choice(page, 'Kesehatan').click();
    await page.getByRole('button', { name: 'Saring hasil (1 dipakai)' }).waitFor();
    await choice(page, 'Kesehatan').waitFor();
  });
});

test('the newest article stands first where the reader wants that, and the best one again', async ({ page }) => {
  await open(page, 'q=rusia');
  await results(page).first().waitFor();
  const best = await results(page).allTextContents();
  await page.getByRole('link', { name: 'Terbaru' }).click();
  await expect.poll(() => inAddress(page, 'urut')).toBe('terbaru');
  await expect.poll(async () => (await results(page).allTextContents()).join()).not.toBe(best.join());
  expect(await days(page)).toEqual((await days(page)).toSorted().toReversed());
  await page.getByRole('link', { name: 'Terbaik' }).click();
  await expect.poll(() => results(page).allTextContents()).toEqual(best);
});
