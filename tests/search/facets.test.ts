import { describe, expect, test } from 'vitest';
import type { Facet, Filters } from '../../src/search/search-source.ts';
import { realSearch } from './real-search.ts';

const source = await realSearch();
const totalOf = async (query: string, filters: Filters): Promise<number> =>
  (await source.search({ query, filters, order: 'best', limit: 1 })).total;
const choiceOf = (facets: readonly Facet[], kind: Facet['kind'], id: string) =>
  facets.find((facet) => facet.kind === kind)?.values.find((value) => value.id === id);

describe('the choices beside the results', () => {
  test.each<[query: string, filters: Filters]>([
    ['vaksin', {}],
    ['vaksin', { person: 'retno-marsudi' }],
    ['', { topic: 'diplomasi' }],
    ['lavrof vaksin', { year: '2021', topic: 'kesehatan' }],
  ])('leave as many articles as they say: %s %o', async (query, filters) => {
    const facets = await source.facets({ query, filters });
    const values = facets.flatMap(({ kind, values }) => values.map(({ id, articles }) => ({ kind, id, articles })));
    expect(values.length).toBeGreaterThan(4);
    for (const { kind, id, articles } of values)
      expect([kind, id, await totalOf(query, { ...filters, [kind]: id })]).toEqual([kind, id, articles]);
  });

  test('hold the chosen one by its name even when it leaves nothing', async () => {
    const facets = await source.facets({ query: 'keamanan siber', filters: { outlet: 'suara-com', year: '1999' } });
    expect(choiceOf(facets, 'outlet', 'suara-com')).toEqual({ id: 'suara-com', name: 'Suara.com', articles: 0 });
    expect(choiceOf(facets, 'year', '1999')).toEqual({ id: '1999', name: '1999', articles: 0 });
  });

  test('leave out a choice that the archive does not know', async () => {
    const facets = await source.facets({ query: 'vaksin', filters: { topic: 'tidak-ada' } });
    expect(choiceOf(facets, 'topic', 'tidak-ada')).toBeUndefined();
    expect(await totalOf('vaksin', { topic: 'tidak-ada' })).toBe(0);
  });
});
