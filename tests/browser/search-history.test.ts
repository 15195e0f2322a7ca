import { describe, expect, inject } from 'vitest';
import { floods } from './flood-articles.ts';
import { test } from './page-test.ts';
import { field, focused, inAddress, open, query, results, status } from './search-page.ts';
import { serveArticles } from './serve-articles.ts';

describe('the keyboard', () => {
  test('reaches the field with a slash, walks through results with arrows, opens with Enter, returns with Escape', async ({
    page,
  }) => {
    await open(page, 'q=gedung+pancasila');
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
    await expect.poll(() => results(page).count()).toBe(0);
  });

  test('narrows the results and widens them again, and stays where it was', async ({ page }) => {
    await open(page, 'q=vaksin');
    const outlet = page.locator('.search-facets a', { hasText: 'Suara.com' });
    await outlet.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('1 artikel ditemukan.');
    await expect.poll(() => outlet.getAttribute('aria-current')).toBe('true');
    expect(await outlet.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page, 'sumber')).toBeNull();
    await expect.poll(() => outlet.getAttribute('aria-current')).toBeNull();
    expect(await outlet.evaluate((link) => link === document.activeElement)).toBe(true);
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
    await page.goForward();
    await expect.poll(() => field(page).inputValue()).toBe('pancasila');
    await page.goBack();
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

  test('keeps what was typed last, even when the page had no time to search for it', async ({ page }) => {
    await open(page, 'q=gedung');
    await results(page).first().waitFor();
    await field(page).fill('gedung pancasila');
    await page.locator('.name').click();
    await page.waitForURL(inject('site').url);
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('gedung pancasila');
  });

  test('brings a reader back to where they were among many results', async ({ page }) => {
    await serveArticles(page, floods);
    await open(page, 'q=banjir&hlm=3');
    await expect.poll(() => results(page).count()).toBe(25);
    await results(page).nth(20).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(1000);
    await page.goto(inject('site').url);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('goes back through filters and orders, each a step', async ({ page }) => {
    await open(page, 'q=vaksin');
    await page.locator('.search-facets a', { hasText: 'Kesehatan' }).click();
    await expect.poll(() => inAddress(page, 'topik')).toBe('kesehatan');
    await page.getByRole('link', { name: 'Terbaru' }).click();
    await expect.poll(() => inAddress(page, 'urut')).toBe('terbaru');
    await page.goBack();
    expect(inAddress(page, 'urut')).toBeNull();
    await expect.poll(() => page.locator('.search-order [aria-current]').textContent()).toBe('Terbaik');
    await page.goBack();
    expect(inAddress(page, 'topik')).toBeNull();
    await expect.poll(() => page.locator('.search-chip').count()).toBe(0);
    await page.goForward();
    await expect.poll(() => page.locator('.search-chip').textContent()).toContain('Topik: Kesehatan');
  });
});
