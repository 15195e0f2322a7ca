import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Opens the search page of the built site; `state` is the query part of its address. */
export const open = (page: Page, state = ''): Promise<unknown> =>
  page.goto(`${inject('site').url}cari/${state === '' ? '' : `?${state}`}`);

export const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Cari di arsip' });
export const results = (page: Page): Locator => page.locator('[data-part="results"] a[data-result]');
export const status = (page: Page): Locator => page.locator('[data-part="status"]');

/** The value of a key in the address; null when it is not there. */
export const inAddress = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
export const query = (page: Page): string | null => inAddress(page, 'q');

/** The address of the focused link, or the id of what else has the focus. */
export const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
