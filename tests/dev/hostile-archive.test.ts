import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowserServer } from '../browser/launch-browser.ts';
import { watchPage } from '../browser/watch-page.ts';
import { attribute, type BuiltPage, filesOf, named, pagesOf } from '../built-site/read-site.ts';
import { readXml } from '../built-site/read-xml.ts';
import type { BuiltSite } from '../harness/build-sites.ts';
import { copyProject, type ProjectCopy } from '../harness/copy-project.ts';
import { runAstro } from '../harness/run-astro.ts';
import { type Served, serveFolder } from '../harness/serve-folder.ts';
import { writeHostileContent } from '../harness/write-hostile-content.ts';

let copy: ProjectCopy;
let served: Served;
let hostile: BuiltSite;
let hostilePages: BuiltPage[];
let peacefulPages: BuiltPage[];

beforeAll(async () => {
  copy = await copyProject();
  await writeHostileContent(join(copy.root, 'hostile'));
  const build = async (folder: string, env: Record<string, string>): Promise<BuiltSite> => {
    const { exitCode, output } = await runAstro(copy.root, ['build', '--outDir', folder], env);
    expect(exitCode, output).toBe(0);
    return { folder: join(copy.root, folder), url: 'https://kliping.example/', base: '/' };
  };
  peacefulPages = pagesOf(await build('dist-peaceful', {}));
  hostile = await build('dist-hostile', { KLIPING_CONTENT: 'hostile' });
  hostilePages = pagesOf(hostile);
  served = await serveFolder(hostile.folder, '/');
});

afterAll(async () => {
  await served?.stop();
  await copy?.remove();
});

/** Every element and every element with one attribute that stands in some page: `a`, `a href`. */
const shapesOf = (pages: BuiltPage[]): Set<string> =>
  new Set(
    pages.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, properties }) => [
        tagName,
        ...Object.keys(properties)
          // A class does nothing by itself, and each component of Astro marks its elements with a name of its own.
          .filter((name) => !/^(className|dataAstroCid.*)$/.test(name))
          .map((name) => `${tagName} ${name}`),
      ]),
    ),
  );

describe('an archive in which every text is an attack', () => {
  test('has no element and no attribute that the five articles do not have', () => {
    const known = shapesOf(peacefulPages);
    expect([...shapesOf(hostilePages)].filter((shape) => !known.has(shape))).toEqual([]);
  });

  test('links to pages of its own and to addresses on the web, and to nothing else', () => {
    const links = hostilePages.flatMap((page) => named(page, 'a', 'form').map((link) => attribute(link, 'href') ?? ''));
    const protocols = new Set(links.map((link) => new URL(link, 'https://kliping.example/').protocol));
    expect([...protocols].filter((protocol) => !['https:', 'http:'].includes(protocol))).toEqual([]);
  });

  test('has structured data, a feed, a site map and a search index that can be read', () => {
    const data = hostilePages.flatMap(({ elements }) =>
      elements.filter(({ properties }) => properties.type === 'application/ld+json'),
    );
    expect(data.length).toBeGreaterThan(0);
    for (const { children } of data) for (const child of children) JSON.parse(child.type === 'text' ? child.value : '');
    for (const file of filesOf(hostile, '*.xml')) readXml(readFileSync(join(hostile.folder, file), 'utf8'));
    for (const file of filesOf(hostile, '**/*.json')) JSON.parse(readFileSync(join(hostile.folder, file), 'utf8'));
  });

  test('runs nothing in a browser', async () => {
    const server = await launchBrowserServer();
    const browser: Browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    const complaints: string[] = [];
    watchPage(page, complaints);
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const file of filesOf(hostile, '{index.html,artikel/*/index.html,*/index.html}')) {
      await page.goto(served.url + file.replace('index.html', ''));
    }
    // Every article has a market in it, and every name and headline is a payload.
    await page.goto(`${served.url}cari/?q=${encodeURIComponent('<script>alert(1)</script> pasar')}`);
    await page.locator('.search-hit').first().scrollIntoViewIfNeeded();
    await page.locator('.search-excerpt mark').first().waitFor();
    await page.locator('.search-facets a').first().click();
    await page.locator('.search-facets [aria-current]').first().waitFor();
    await page.goto(served.url);
    await page.locator('.site-search input').fill('pasar');
    await page.getByRole('option').nth(3).waitFor();
    await browser.close();
    await server.close();
    expect(complaints).toEqual([]);
  });
});
