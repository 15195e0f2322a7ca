import { expect, test } from 'vitest';
import { makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import { drop, registry } from '../archive/read-text.ts';
import { indexSources } from './index-sources.ts';
import { serveIndex } from './serve-index.ts';

const paths = { article: 'artikel ', person: 'tokoh ', topic: 'topik ', outlet: 'sumber ' };

const body =
  'JAKARTA - Rapat tentang pasokan beras digelar bersama petani dan dihadiri PresidenPrabowoSubianto di kawasanSenayan sejak pagi.';

const source = makeSearchEngine(
  serveIndex(indexSources([drop(`Rapat Beras Digelar di Balai Desa\n\n${body}`)], registry, paths)),
);

const search = (query: string) => source.search({ query, filters: {}, order: 'best', limit: 5 });

test.each(['prabowo', 'presiden', 'senayan', '"presiden prabowo"', 'kawasan senayan'])(
  'a reader who asks for “%s” finds an article that prints it without its space',
  async (query) => {
    const { articles } = await search(query);
    expect(articles.map(({ lacks }) => lacks)).toEqual([[]]);
  },
);

test('the word asked for is marked within the words it touches, and the excerpt reads as printed', async () => {
  const [article] = (await search('prabowo')).articles;
  const shown = await source.excerpt('prabowo', article?.number ?? -1);
  const pieces = shown?.pieces ?? [];
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Prabowo']);
  const printed = pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u200B', '');
  expect(body.includes(printed)).toBe(true);
});
