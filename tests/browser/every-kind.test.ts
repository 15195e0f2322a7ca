import { describe, expect, inject } from 'vitest';
import { kindlessPages, missingKinds, pageKinds } from './page-kinds.ts';
import { test } from './page-test.ts';

test('the archive has a page of every kind, and every page is of a known kind', () => {
  expect(missingKinds(inject('site'))).toEqual([]);
  expect(kindlessPages(inject('site'))).toEqual([]);
});

describe.each([inject('site'), inject('siteUnderBase')])('under $base', (site) => {
  test.for(pageKinds(site))('$kind opens without a complaint', async ({ path }, { page }) => {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').textContent()).not.toBe('');
  });
});

const { url } = inject('site');

// The search needs a script to search; tests/browser/search.test.ts looks at it without one.
test.for(pageKinds(inject('site')).filter(({ kind }) => kind !== 'the search'))(
  '$kind says the same without JavaScript',
  async ({ path }, { page, newPage }) => {
    const plain = await newPage({ javaScriptEnabled: false });
    await Promise.all([page.goto(url + path), plain.goto(url + path)]);
    expect(await plain.locator('body').innerText()).toBe(await page.locator('body').innerText());
  },
);

describe.each(pageKinds(inject('site')))('$kind', ({ path }) => {
  test('fits a screen of 320 pixels without scrolling sideways', async ({ newPage }) => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(url + path);
    const wide = await page.evaluate(() =>
      Array.from(document.querySelectorAll('body *'))
        .filter((element) => element.getBoundingClientRect().right > 320.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > 320);
    expect(scrolls ? wide : []).toEqual([]);
    expect(scrolls).toBe(false);
  });
});

test('an address that is not there says so, with a way on', async ({ page, complaints }) => {
  const answer = await page.goto(`${url}artikel/tidak-ada/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
  expect(complaints.splice(0).every((complaint) => /404/.test(complaint))).toBe(true);
});
