import type { Page } from 'playwright-core';
import { readSource } from '../../src/archive/read/read-source.ts';
import { indexSources } from '../search/index-sources.ts';

/**
 * Lets a page of the built site search other articles than those in `content/`: texts as dropped, by file name. Everything else stays
 * as built.
 */
export const serveArticles = async (page: Page, texts: Readonly<Record<string, string>>): Promise<void> => {
  const sources = Object.entries(texts).map(([name, text]) =>
    readSource(new TextEncoder().encode(text), `articles/${name}.txt`),
  );
  const paths = { article: '/artikel/', person: '/tokoh/', topic: '/topik/', outlet: '/sumber/' };
  const index = indexSources(sources, { outlets: [], people: [], topics: [] }, paths);
  await page.route('**/cari/indeks/*', (route) => {
    const bytes = index.files.get(lastPart(route.request().url()));
    return bytes ? route.fulfill({ body: Buffer.from(bytes) }) : route.fulfill({ status: 404 });
  });
  await page.route('**/artikel/*/*.txt', (route) => {
    const text = index.texts.get(lastPart(route.request().url()).replace(/\.txt$/, ''));
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text });
  });
};

const lastPart = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
