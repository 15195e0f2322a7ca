import { getRssString } from '@astrojs/rss';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import type { Site } from '../../src/archive/model/registry.ts';
import { printable } from '../../src/publish/printable.ts';
import { rss } from '../../src/publish/rss.ts';
import { readXml } from '../built-site/read-xml.ts';
import { makeArchive, makeArticle } from './make-article.ts';
import { payloads } from './payloads.ts';
import { testAddresses } from './test-addresses.ts';

const site: Site = { name: 'Kliping', description: 'Arsip uji.', language: 'id', url: 'https://kliping.example' };
const found = <T>(value: T) => ({ value, at: null, rule: 'test', certainty: 'stated' as const });
const articleOf = (known: object): Article => makeArticle([], known as Partial<Article>).article;

/** The feed as a reader gets it: its elements by name. */
const feedOf = async (articles: Article[], known: object = {}, named: Site = site) => {
  const elements = readXml(await getRssString(rss(makeArchive(articles, known), named, testAddresses)));
  return (name: string) => elements.filter((element) => element.name === name);
};

describe('the feed', () => {
  test('names the archive and its own address', async () => {
    const all = await feedOf([]);
    expect(all('title').map(({ text }) => text)).toEqual(['Kliping']);
    expect(all('language').map(({ text }) => text)).toEqual(['id']);
    expect(all('atom:link').map(({ attributes }) => attributes)).toEqual([
      { href: 'https://kliping.example/rss.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  test('holds every article in the order of the archive, each known by its address', async () => {
    const all = await feedOf([articleOf({ slug: 'baru' }), articleOf({ slug: 'lama' })]);
    const addresses = ['https://kliping.example/artikel/baru/', 'https://kliping.example/artikel/lama/'];
    expect(all('guid').map(({ text }) => text)).toEqual(addresses);
  });

  test('dates an article on the day it was published in Indonesia, and in London too', async () => {
    const all = await feedOf([articleOf({ published: found('2021-07-06') })]);
    expect(all('pubDate').map(({ text }) => text)).toEqual(['Tue, 06 Jul 2021 05:00:00 GMT']);
  });

  test('does not date an article of which no day is known', async () => {
    expect((await feedOf([articleOf({})]))('pubDate')).toEqual([]);
  });

  test('names topics by their label, and gives the summary before the first sentences', async () => {
    const article = articleOf({
      summary: found('Pasar buka.'),
      topics: [{ id: 'ekonomi', score: 1, words: [], certainty: 'stated' }],
    });
    const all = await feedOf([article], { topics: [{ id: 'ekonomi', label: 'Ekonomi', articles: [] }] });
    expect(all('category').map(({ text }) => text)).toEqual(['Ekonomi']);
    expect(all('description').map(({ text }) => text)).toEqual(['Arsip uji.', 'Pasar buka.']);
  });

  test.each(payloads)('stays well-formed with %j for a title, a summary and a name of the archive', async (payload) => {
    const title = `Awal ${payload} akhir`;
    const all = await feedOf(
      [articleOf({ displayTitle: title, lead: payload })],
      {},
      { ...site, name: payload, language: payload },
    );
    expect(all('title').at(-1)?.text.replace(/\s/g, '')).toBe(printable(title).replace(/\s/g, ''));
    expect(all('item')).toHaveLength(1);
  });

  test('stays well-formed with any title', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
        expect((await feedOf([articleOf({ displayTitle: title, lead: title })]))('item')).toHaveLength(1);
      }),
    );
  });
});
