import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject } from 'vitest';
import { test } from './page-test.ts';

const states: [state: string, query: string, shown: string][] = [
  ['people and articles', 'retno marsudi', '[data-part="results"] article'],
  ['a repaired word and partial matches', 'lavrof vaksin', '[data-part="notices"] a'],
  ['a made title and offered words', 'kshatan arsom', '[data-part="notices"] a'],
  ['nothing found', 'qwxzv', '[data-part="empty"]'],
];

describe.each(['light', 'dark'] as const)('axe finds nothing to object to in %s search results', (colorScheme) => {
  test.for(states)('with %s', async ([, query, shown], { newPage }) => {
    const page = await newPage({ colorScheme });
    await page.goto(`${inject('site').url}cari/?q=${encodeURIComponent(query)}`);
    await page.locator(shown).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`))).toEqual([]);
  });
});

test('every search is announced once, as a sentence', async ({ page }) => {
  await page.goto(`${inject('site').url}cari/`);
  const heard = await page.evaluateHandle(() => {
    const sentences: string[] = [];
    const status = document.querySelector('[role="status"]');
    if (status) new MutationObserver(() => sentences.push(status.textContent)).observe(status, { childList: true });
    return sentences;
  });
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').fill('sputnik');
  await expect.poll(() => heard.jsonValue()).toEqual(['4 artikel ditemukan.']);
});
