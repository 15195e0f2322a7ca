import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowserServer } from '../browser/launch-browser.ts';
import { watchPage } from '../browser/watch-page.ts';
import { filesOf } from '../built-site/read-site.ts';
import type { BuiltSite } from '../harness/build-sites.ts';
import { copyProject, type ProjectCopy } from '../harness/copy-project.ts';
import { runAstro } from '../harness/run-astro.ts';
import { type Served, serveFolder } from '../harness/serve-folder.ts';

const base = '/kantor/arsip/';
let copy: ProjectCopy;
let served: Served;
let site: BuiltSite;

beforeAll(async () => {
  copy = await copyProject();
  const articles = join(copy.root, 'content/articles');
  const body = 'Pasar Larasati Dibuka\n\nPasar Larasati dibuka pagi ini. Pembeli datang dari jauh.\n';
  await writeFile(join(articles, 'pasar-dibuka.txt'), `---\naliases: [pasar-lama, pasar-usang]\n---\n${body}`);
  await writeFile(join(articles, 'pasar-rahasia.txt'), `---\ndraft: ya\naliases: pasar-terpendam\n---\nDraf. ${body}`);
  const { exitCode, output } = await runAstro(copy.root, ['build'], {
    KLIPING_BASE: base,
    KLIPING_URL: 'https://arsip.example',
  });
  expect(exitCode, output).toBe(0);
  site = { folder: join(copy.root, 'dist'), url: 'https://arsip.example/', base };
  served = await serveFolder(site.folder, base);
});

afterAll(async () => {
  await served?.stop();
  await copy?.remove();
});

const read = (file: string): Promise<string> => readFile(join(site.folder, file), 'utf8');

describe('an article whose file was renamed', () => {
  test('answers at both older addresses, without a script and under a base path', async () => {
    const server = await launchBrowserServer();
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ javaScriptEnabled: false });
    const complaints: string[] = [];
    watchPage(page, complaints);
    for (const alias of ['pasar-lama', 'pasar-usang']) {
      await page.goto(`${served.url}artikel/${alias}/`);
      await page.waitForURL(`${served.url}artikel/pasar-dibuka/`);
      expect(await page.textContent('h1')).toContain('Pasar Larasati Dibuka');
    }
    await browser.close();
    await server.close();
    expect(complaints).toEqual([]);
  });

  test('has one address for search engines, on the host the build was told', async () => {
    expect(await read('artikel/pasar-lama/index.html')).toContain(
      '<link rel="canonical" href="https://arsip.example/kantor/arsip/artikel/pasar-dibuka/">',
    );
    const map = await read('sitemap-0.xml');
    expect(map).toContain('<loc>https://arsip.example/kantor/arsip/artikel/pasar-dibuka/</loc>');
    expect(map).not.toContain('pasar-lama');
  });
});

test('a draft is in no file of the site, by no address', async () => {
  const files = filesOf(site, '**/*.{html,xml,json,txt}');
  expect(files.filter((file) => /rahasia|terpendam/.test(file))).toEqual([]);
  const texts = await Promise.all(files.map(read));
  expect(files.filter((_, index) => /rahasia|terpendam/.test(texts[index] ?? ''))).toEqual([]);
});
