import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, MOST_PAGES, type PageState, readState, withFilter } from '../../../src/search/page/page-state.ts';

const nothing: PageState = { query: '', filters: {}, order: 'best', pages: 1 };
const reread = (state: PageState): PageState =>
  readState(new URL(addressOf(state, 'https://kliping.example/cari/')).search);

describe('the address of a search', () => {
  test('says everything that decides what is shown', () => {
    const state: PageState = {
      query: 'vaksin "kerja sama"',
      filters: { topic: 'kesehatan', person: 'retno-marsudi', outlet: 'suara-com', year: '2021' },
      order: 'newest',
      pages: 3,
    };
    expect(addressOf(state, '/cari/')).toBe(
      '/cari/?q=vaksin+%22kerja+sama%22&topik=kesehatan&tokoh=retno-marsudi&sumber=suara-com&tahun=2021&urut=terbaru&hlm=3',
    );
    expect(reread(state)).toEqual(state);
  });

  test('is bare when nothing is asked', () => {
    expect(addressOf(nothing, '/cari/')).toBe('/cari/');
    expect(readState('')).toEqual(nothing);
  });

  test('leads back to the same state, whatever was typed', () => {
    const states = record({
      query: string({ unit: 'grapheme' }).map((query) => query.toWellFormed().trim()),
      filters: record({ topic: string({ minLength: 1 }), year: integer().map(String) }, { requiredKeys: [] }),
      order: constantFrom('best' as const, 'newest' as const),
      pages: integer({ min: 1, max: MOST_PAGES }),
    });
    assert(
      property(states, (state) => {
        expect(reread(state)).toEqual(state);
      }),
    );
  });

  test.each(['?hlm=0', '?hlm=-1', '?hlm=1.5', '?hlm=banyak', '?urut=acak', '?topik=', '?x=1'])(
    'is forgiven what it says wrongly: %s',
    (search) => {
      expect(readState(search)).toEqual(nothing);
    },
  );

  test('asks for no more pages than are painted', () => {
    expect(readState('?hlm=1000000').pages).toBe(MOST_PAGES);
  });
});

test('a choice of a kind takes the place of the one before it, and begins at the first page', () => {
  const first = withFilter({ ...nothing, pages: 4 }, 'year', '2021');
  expect(first).toEqual({ ...nothing, filters: { year: '2021' } });
  expect(withFilter(withFilter(first, 'topic', 'hukum'), 'year', '2020').filters).toEqual({
    topic: 'hukum',
    year: '2020',
  });
  expect(withFilter(first, 'year', null).filters).toEqual({});
});
