import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/archive/read/read-registry.ts';
import { makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import type { Filters } from '../../src/search/search-source.ts';
import { tokenise } from '../../src/search/tokenise.ts';
import { indexSources } from './index-sources.ts';
import { inventedArticles } from './invented-articles.ts';
import { serveIndex } from './serve-index.ts';

const { registry: own } = await readRegistry(join(import.meta.dirname, '../../content'));
const registry = { ...own, people: [...own.people, { name: 'Sulastri Ningrum', aliases: ['Bu Las'], hidden: false }] };
const paths = { article: '', person: 'tokoh ', topic: 'topik ', outlet: 'sumber ' };
const source = makeSearchEngine(serveIndex(indexSources(inventedArticles, registry, paths)));

const ask = (query: string, filters: Filters = {}, order: 'best' | 'newest' = 'best') =>
  source.search({ query, filters, order, limit: 40 });
/** The articles that hold all that was asked, best first. */
const found = async (query: string): Promise<string[]> =>
  (await ask(query)).articles.filter(({ lacks }) => lacks.length === 0).map(({ href }) => href.replace('/', ''));

describe('in forty invented articles readers find', () => {
  test.each([
    ['jembatan ampel', ['jembatan']],
    ['tongkol', ['ikan', 'zelenkov']],
    ['lonceng gereja', ['pencurian']],
    ['karimata kecil', ['gempa', 'surya', 'telepon']],
  ])('what is written as it was typed: %s', async (query, articles) => {
    expect((await found(query)).toSorted()).toEqual(articles);
  });

  test.each([
    ['selenkov', 'zelenkov'],
    ['zelenkof', 'zelenkov'],
    ['zelnekov', 'zelenkov'],
    ['tonkol', 'tongkol'],
    ['perpustakan keliling', 'perpustakaan'],
    ['jembtaan ampel', 'jembatan'],
    ['vaksinasy', 'vaksinasi'],
    ['sulstri ningrum', 'sulastri'],
  ])('what was misspelt, and are told: %s', async (query, meant) => {
    const { readings, articles } = await ask(query);
    expect(readings.find(({ how }) => how === 'repaired')?.named[0]).toBe(meant);
    expect(articles[0]?.lacks).toEqual([]);
  });

  test.each([
    ['memperbaiki', ['jembatan']],
    ['pengungsi', ['banjir-ampel', 'banjir-lagi']],
    ['mengirim', ['kopi']],
    ['menanam', ['bakau', 'panen']],
    ['ditangkap', ['ikan', 'nelayan']],
    ['periksa', ['pencurian', 'pukat']],
    ['meresmikan', ['sulastri']],
    ['pengolah', ['sampah']],
  ])('other forms of a word: %s', async (query, articles) => {
    expect((await found(query)).toSorted()).toEqual(articles);
  });

  test.each([
    ['rumahsakit', ['rumah-sakit']],
    ['sepakbola', ['sepak-bola']],
    ['ujicoba', ['angin']],
    ['bahanbakar', ['nelayan']],
    ['kerja sama', ['kerja-sama', 'kerjasama']],
    ['kerjasama', ['kerja-sama', 'kerjasama']],
  ])('two words written as one, and one as two: %s', async (query, articles) => {
    expect((await found(query)).toSorted()).toEqual(articles);
  });

  test('only what stands between quotation marks, and no phrase across paragraphs', async () => {
    expect(await found('"air bersih"')).toEqual(['banjir-lagi']);
    expect(await found('"bersih air"')).toEqual([]);
    expect(await found('"dua bulan"')).toEqual(['jembatan']);
    // Two paragraphs of that article end and begin so.
    expect(await found('"bulan warga"')).toEqual([]);
  });

  test('people by a name that only the archivist knows', async () => {
    expect((await found('bu las')).toSorted()).toEqual(['sulastri', 'wali-kota']);
    expect((await ask('bu las')).names.map(({ href }) => href)).toEqual(['tokoh sulastri-ningrum/']);
  });

  test('first what has the word in its headline and as typed', async () => {
    expect((await found('penanaman'))[0]).toBe('bakau');
    expect((await found('nelayan'))[0]).toMatch(/^(?:nelayan|aplikasi)$/);
    expect((await found('pengiriman'))[0]).toBe('kopi');
  });

  test('newest first when they ask for that', async () => {
    const days = (await ask('teluk biru', {}, 'newest')).articles.flatMap(({ day }) => day ?? []);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test.each<[Filters]>([[{ year: '2023' }], [{ topic: 'ekonomi' }], [{ outlet: 'harian-pesisir', year: '2021' }]])(
    'as many articles behind every choice as it says: %o',
    async (filters) => {
      for (const { kind, values } of await source.facets({ query: 'nelayan', filters }))
        for (const { id, articles } of values)
          expect([kind, id, (await ask('nelayan', { ...filters, [kind]: id })).total]).toEqual([kind, id, articles]);
    },
  );
});

test('no word that an article prints is ever repaired or missing', async () => {
  const printed = new Set(
    inventedArticles.flatMap(({ text, bodyStart }) => tokenise(text.slice(bodyStart)).map(({ word }) => word)),
  );
  expect(printed.size).toBeGreaterThan(300);
  for (const word of printed) expect([word, (await ask(word)).readings[0]?.how]).toEqual([word, 'found']);
});
