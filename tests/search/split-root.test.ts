import { expect, test } from 'vitest';
import { readSource } from '../../src/archive/read/read-source.ts';
import { makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import { indexSources } from './index-sources.ts';
import { serveIndex } from './serve-index.ts';

const sentences = [
  'Camat menandatangani perjanjian sewa perahu.',
  'Perjanjian sewa perahu ditandatangani di balai desa.',
  'Penandatanganan perjanjian sewa perahu ditunda.',
  'Surat sewa perahu tanpa tanda tangan dikembalikan.',
  'Perahu sewaan bersandar di dermaga.',
];

test('a word that is printed only in other forms and as two words is found in both', async () => {
  const sources = sentences.map((sentence, number) =>
    readSource(new TextEncoder().encode(`Sewa Perahu ${number}\n\n${sentence}\n`), `perahu-${number}.txt`),
  );
  const registry = { people: [], topics: [], outlets: [] };
  const engine = makeSearchEngine(
    serveIndex(indexSources(sources, registry, { article: '', person: '', topic: '', outlet: '' })),
  );
  const found = await engine.search({ query: 'tandatangan', filters: {}, order: 'best', limit: 10 });
  expect(found.articles.map(({ href }) => href).toSorted()).toEqual([0, 1, 2, 3].map((at) => `perahu-${at}/`));
});
