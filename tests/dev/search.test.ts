import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserServer, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowserServer } from '../browser/launch-browser.ts';
import { watchPage } from '../browser/watch-page.ts';
import { copyProject, type ProjectCopy } from '../harness/copy-project.ts';
import { type RunningServer, startServer } from './start-server.ts';

let copy: ProjectCopy;
let server: RunningServer;
let browserServer: BrowserServer;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  copy = await copyProject();
  server = await startServer(copy.root, 'dev');
  browserServer = await launchBrowserServer();
  const browser: Browser = await chromium.connect(browserServer.wsEndpoint());
  page = await browser.newPage({ locale: 'id-ID' });
  watchPage(page, complaints);
});

afterAll(async () => {
  await browserServer?.close();
  await server?.stop();
  await copy?.remove();
});

const text = `Warga Sukamaju Panen Padi Serentak

SUKAMAJU, Senin (3/2/2025) - Warga memanen padi di sawah desa sejak pagi.
`;

const said = async (query: string): Promise<string | null> => {
  await page.goto(`${server.url}cari/?q=${encodeURIComponent(query)}`);
  const status = page.locator('[data-part="status"]');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toMatch(/\.$/);
  return status.textContent();
};

/** Polls, because a change is found when the watcher has seen it. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000, interval: 250 });

test('while the site is served for the archivist, a worker searches the articles as they are', async () => {
  expect(await said('"sputnik v"')).toBe('4 artikel ditemukan.');
  await page.locator('.search-excerpt mark').first().waitFor();
  expect(page.workers().length).toBe(1);
  expect(await said('sukamaju')).toBe('Tidak ada yang cocok dengan “sukamaju”.');

  const file = join(copy.root, 'content/articles/panen-padi.txt');
  await writeFile(file, text);
  await soon(() => said('sukamaju')).toBe('1 artikel ditemukan.');
  await expect.poll(() => page.locator('.search-excerpt mark').allTextContents()).toContain('SUKAMAJU');
  await writeFile(file, text.replaceAll('padi', 'jagung').replaceAll('Padi', 'Jagung'));
  await soon(() => said('"panen jagung"')).toBe('1 artikel ditemukan.');
  await rm(file);
  await soon(() => said('sukamaju')).toBe('Tidak ada yang cocok dengan “sukamaju”.');
  // Vite talks in the console.
  expect(complaints.filter((complaint) => /exception|indeks|search|artikel/.test(complaint))).toEqual([]);
});
