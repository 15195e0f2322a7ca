import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './page-test.ts';
import { field, open, status } from './search-page.ts';

const looks: { look: string; options: BrowserContextOptions }[] = [
  { look: 'light, on a wide screen', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { look: 'dark, on a wide screen', options: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } } },
  { look: 'light, on a phone', options: { colorScheme: 'light', viewport: { width: 360, height: 740 } } },
];

const states: [state: string, address: string, shown: string][] = [
  ['people and articles', 'q=retno+marsudi', '.search-excerpt mark'],
  ['a repaired word and partial matches', 'q=lavrof+vaksin', '[data-part="notices"] a'],
  ['a made title and offered words', 'q=kshatan+arsom', '[data-part="notices"] a'],
  ['filters and the newest first', 'q=vaksin&topik=kesehatan&tahun=2021&urut=terbaru', '.search-facets [aria-current]'],
  ['nothing found', 'q=qwxzv', '[data-part="empty"]'],
];

const complaintsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
};

describe.each(looks)('axe finds nothing to object to, $look', ({ options }) => {
  test.for(states)('in search results with %s', async ([, address, shown], { newPage }) => {
    const page = await newPage(options);
    await open(page, address);
    await page.locator(shown).first().waitFor({ state: 'attached' });
    for (const closed of [
      page.getByRole('button', { name: 'Saring hasil' }),
      page.locator('.search-main summary').first(),
    ])
      if (await closed.isVisible()) await closed.click();
    expect(await complaintsOf(page)).toEqual([]);
  });

  test('in the suggestions under the field of every page, one of them chosen', async ({ newPage }) => {
    const page = await newPage(options);
    await page.goto(inject('site').url);
    await page.keyboard.press('/');
    await page.keyboard.type('lavrov');
    await page.getByRole('option', { name: /^Sergey Lavrov/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await complaintsOf(page)).toEqual([]);
  });
});

test.for(['q=vaksin+rusia', 'topik=diplomasi&urut=terbaru'])(
  'results fit a screen of 320 pixels without scrolling sideways: %s',
  async (address, { newPage }) => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await open(page, address);
    await page.locator('.search-facets a').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Saring hasil' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test('every search is announced once, as a sentence', async ({ page }) => {
  await open(page);
  const heard = await page.evaluateHandle(() => {
    const sentences: string[] = [];
    const said = document.querySelector('[data-part="status"]');
    if (said) new MutationObserver(() => sentences.push(said.textContent)).observe(said, { childList: true });
    return sentences;
  });
  await page.waitForLoadState('networkidle');
  await field(page).fill('sputnik');
  await expect.poll(() => status(page).textContent()).toBe('4 artikel ditemukan.');
  // A busy machine may be told to wait first.
  const sentences = (await heard.jsonValue()).filter((sentence) => !sentence.startsWith('Memuat'));
  expect(sentences).toEqual(['4 artikel ditemukan.']);
});
