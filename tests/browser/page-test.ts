import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { watchPage } from './watch-page.ts';

/**
 * Vitest's `test` with a browser in it:
 * - `page` is a fresh page, nothing opened yet; `newPage(options)` gives further ones (no JavaScript, dark, a phone).
 * - `complaints` collects what went wrong on every page of the test: console messages, exceptions, failed requests, statuses from
 *   400, requests to another host. It must be empty at the end; a test that wants a 404 takes it out of the list itself.
 *
 * Addresses come from `inject('site').url` and `inject('siteUnderBase').url`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from this pattern which fixtures a fixture needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('complaints', async ({}, { onCleanup }): Promise<string[]> => {
    const complaints: string[] = [];
    onCleanup(() => expect(complaints, 'what the browser complained about').toEqual([]));
    return complaints;
  })
  .extend('newPage', async ({ browser, complaints }, { onCleanup }) => {
    const pages: Page[] = [];
    onCleanup(async () => {
      await Promise.all(pages.map((page) => page.context().close()));
    });
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ locale: 'id-ID', ...options });
      const page = await context.newPage();
      watchPage(page, complaints);
      pages.push(page);
      return page;
    };
  })
  .extend('page', ({ newPage }): Promise<Page> => newPage());
