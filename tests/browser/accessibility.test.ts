import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { test } from './page-test.ts';

const site = inject('site');

const looks: { look: string; options: BrowserContextOptions }[] = [
  { look: 'light, on a wide screen', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { look: 'dark, on a wide screen', options: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } } },
  { look: 'light, on a phone', options: { colorScheme: 'light', viewport: { width: 360, height: 740 } } },
];

// Off unless asked for: a finger needs 24 pixels, or as much room around less.
const targets = { 'target-size': { enabled: true } };

describe.each(looks)('axe finds nothing to object to, $look', ({ options }) => {
  test.for(pageKinds(site))('on $kind', async ({ path }, { newPage }) => {
    const page = await newPage(options);
    await page.goto(site.url + path);
    const { violations } = await new AxeBuilder({ page }).options({ rules: targets }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)),
    ).toEqual([]);
  });
});
