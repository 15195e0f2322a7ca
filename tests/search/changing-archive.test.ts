import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/archive/read/read-registry.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import { HASH_LENGTH, MANIFEST_FILE, ROWS_PER_FILE } from '../../src/search/format/manifest.ts';
import { type IndexedSources, indexSources } from './index-sources.ts';
import { inventedArticles } from './invented-articles.ts';
import { serveIndex } from './serve-index.ts';

const { registry } = await readRegistry(join(import.meta.dirname, '../../content'));
const paths = { article: '', person: '', topic: '', outlet: '' };
const index = (articles = inventedArticles) => indexSources(articles, registry, paths);
const older = index(inventedArticles.slice(1));
const newer = index();
const request = { query: 'tongkol', filters: {}, order: 'best', limit: 5 } as const;

describe('the index of an archive', () => {
  test('is the same bytes for the same archive', () => {
    expect(index().files).toEqual(newer.files);
  });

  test('keeps the files that a changed text does not change', () => {
    const changed = inventedArticles.map((own) =>
      own.file === 'gempa.txt' ? { ...own, text: own.text.replace('sepuluh', 'sebelas') } : own,
    );
    const files = index(changed).files;
    const kept = [...newer.files.keys()].filter((name) => name !== MANIFEST_FILE && files.has(name));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(newer.files.size - 1);
    for (const name of kept) expect(files.get(name)).toEqual(newer.files.get(name));
  });

  test('keeps what it says of older articles when a newer one comes', () => {
    const yearly = Array.from({ length: ROWS_PER_FILE + 1 }, (_, number) => {
      const year = 1960 + number;
      const text = `---\ntanggal: ${year}-05-02\n---\nPasar Ikan Ramai\n\nNelayan menjual tongkol dan cakalang.\n`;
      return readSource(new TextEncoder().encode(text), `pasar-${year}.txt`);
    });
    const rowsOf = ({ files }: IndexedSources): string =>
      JSON.parse(new TextDecoder().decode(files.get(MANIFEST_FILE))).rows;
    const [before, after] = [rowsOf(index(yearly.slice(0, -1))), rowsOf(index(yearly))];
    expect(after.slice(0, HASH_LENGTH)).toBe(before);
    expect(after).toHaveLength(2 * HASH_LENGTH);
  });

  test('without articles answers nothing', async () => {
    const answer = await makeSearchEngine(serveIndex(index([]))).search(request);
    expect([answer.total, answer.names]).toEqual([0, []]);
  });
});

describe('a search', () => {
  test('goes on with the new archive when the old files are gone, and asks for it once', async () => {
    let now = older;
    const asked: string[] = [];
    const engine = makeSearchEngine({
      load: (name, fresh) => {
        asked.push(name);
        return serveIndex(now).load(name, fresh);
      },
      loadText: async () => new ArrayBuffer(),
    });
    await engine.prepare();
    now = newer;
    expect((await engine.search({ ...request, query: 'lonceng' })).total).toBe(1);
    expect(asked.filter((name) => name === MANIFEST_FILE)).toHaveLength(2);
  });

  test.each([
    ['nothing', () => Promise.reject(new Error('404'))],
    ['a page', async () => new TextEncoder().encode('<!doctype html><title>Tidak ada</title>').buffer],
  ])(
    'rejects when there is %s in place of a file also when asked once more, and works again when it is back',
    async (_, instead) => {
      let isBroken = true;
      const good = serveIndex(newer);
      let manifests = 0;
      const engine = makeSearchEngine({
        ...good,
        load: (name, fresh) => {
          if (name === MANIFEST_FILE) manifests += 1;
          return isBroken && name !== MANIFEST_FILE ? instead() : good.load(name, fresh);
        },
      });
      await expect(engine.search(request)).rejects.toThrow();
      expect(manifests).toBe(2);
      isBroken = false;
      expect((await engine.search(request)).total).toBe(2);
      isBroken = true;
      // What is at hand still answers; nothing new is asked for.
      expect((await engine.search(request)).total).toBe(2);
    },
  );

  test('that got a page a cache keeps in place of a file asks past the cache, and answers', async () => {
    const good = serveIndex(newer);
    const engine = makeSearchEngine({
      ...good,
      load: async (name, fresh) =>
        fresh ? good.load(name, fresh) : new TextEncoder().encode('<!doctype html>').buffer,
    });
    expect((await engine.search(request)).total).toBe(2);
  });

  test('that is asked several things at once opens a changed archive once for all of them', async () => {
    let now = older;
    let manifests = 0;
    const engine = makeSearchEngine({
      load: (name, fresh) => {
        if (name === MANIFEST_FILE) manifests += 1;
        return serveIndex(now).load(name, fresh);
      },
      loadText: async () => new ArrayBuffer(),
    });
    await engine.prepare();
    now = newer;
    const answers = ['lonceng', 'kincir', 'dongeng'].map((query) => engine.search({ ...request, query }));
    expect((await Promise.all(answers)).map(({ total }) => total)).toEqual([1, 1, 1]);
    expect(manifests).toBe(2);
  });

  test('of a pasted page, of a number and of signs alone comes to an end', async () => {
    const engine = makeSearchEngine(serveIndex(newer));
    expect((await engine.search({ ...request, query: 'tongkol '.repeat(5000) })).total).toBe(2);
    expect((await engine.search({ ...request, query: '8472' })).total).toBe(0);
    expect((await engine.search({ ...request, query: '?!"“' })).total).toBe(0);
    expect((await engine.search({ ...request, query: 'x'.repeat(5000) })).total).toBe(0);
  });
});
