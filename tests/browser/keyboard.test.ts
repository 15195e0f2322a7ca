import { expect, inject } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { test } from './page-test.ts';

const site = inject('site');

test.for(pageKinds(site).filter(({ kind }) => kind !== 'the search'))(
  'on $kind the first Tab offers the way past the menu',
  async ({ path }, { page }) => {
    await page.goto(site.url + path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    const box = await skip.boundingBox();
    expect(box && box.width > 24 && box.height > 24).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('body > header')?.contains(document.activeElement))).toBe(
      false,
    );
  },
);

test('the focus can be seen on everything that Tab reaches', async ({ page }) => {
  await page.goto(site.url);
  const unseen: string[] = [];
  const stops = await page.locator('a[href], button, input, summary').count();
  for (let stop = 0; stop < Math.min(stops, 40); stop += 1) {
    await page.keyboard.press('Tab');
    const [isSeen, element] = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return [true, ''] as const;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      return [
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        focused.outerHTML.slice(0, 100),
      ] as const;
    });
    if (!isSeen) unseen.push(element);
  }
  expect(unseen).toEqual([]);
});

test('from any page / leads to the search field, and Enter to the results', async ({ page }) => {
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.keyboard.type('sputnik');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cari\/\?q=sputnik$/);
  await page.locator('a[data-result]').first().waitFor();
});
