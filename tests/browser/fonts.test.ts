import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './page-test.ts';

const MOST_BYTES = 40_000;

/** What a page loads of each typeface, by name, as it goes on. */
const fontsOf = (page: Page): { name: string; bytes: Promise<number> }[] => {
  const fonts: { name: string; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    // sans-basic.Cr7UaC4k.woff2
    const name = /([a-z-]+)\.[^./]+\.woff2$/.exec(response.url())?.[1];
    if (name) fonts.push({ name, bytes: response.body().then((body) => body.length) });
  });
  return fonts;
};

const settled = (page: Page): Promise<unknown> => page.evaluate(() => document.fonts.ready);

test.for(['tentang/', 'cari/', 'tokoh/', 'cari/?q=diplomasi&sumber=antara'])(
  'a page without foreign letters, %s, loads two small fonts',
  async (path, { page }) => {
    const fonts = fontsOf(page);
    await page.goto(inject('site').url + path, { waitUntil: 'networkidle' });
    await settled(page);
    expect(fonts.map(({ name }) => name).sort()).toEqual(['sans-basic', 'serif-basic']);
    const bytes = await Promise.all(fonts.map((font) => font.bytes));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES);
  },
);

test('a name with foreign letters is printed in the same typeface, from a file that is loaded for it', async ({
  page,
}) => {
  const fonts = fontsOf(page);
  await page.goto(`${inject('site').url}tentang/`, { waitUntil: 'networkidle' });
  const heading = page.locator('h1');
  await heading.evaluate((element) => {
    element.textContent = 'Erdoğan dan Müller';
  });
  await expect
    .poll(() => fonts.map(({ name }) => name).sort())
    .toEqual(['sans-basic', 'serif-accents', 'serif-basic', 'serif-extended-a']);
  await settled(page);
  expect(await page.evaluate(() => document.fonts.check('500 2rem Newsreader', 'Erdoğan dan Müller'))).toBe(true);
});
