import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const typed = (query: string) => parseQuery(query).map((term) => term.typed);

describe('parseQuery', () => {
  test.each([
    ['retno marsudi', ['retno', 'marsudi']],
    ['  Retno,  MARSUDI! ', ['Retno', 'MARSUDI']],
    ['vaksin Vaksin vaksin', ['vaksin']],
    ['"kemitraan strategis" rusia', ['kemitraan strategis', 'rusia']],
    ['“Sputnik V” ""', ['Sputnik V']],
    ['vaksin "produksi', ['vaksin', 'produksi']],
    ['', []],
    ['?! "…"', []],
  ])('reads the terms of %s', (query, terms) => {
    expect(typed(query)).toEqual(terms);
  });

  test('takes the last word for unfinished until a space or mark follows it', () => {
    const open = (query: string) => parseQuery(query).map((term) => term.open);
    expect(open('retno mars')).toEqual([false, true]);
    expect(open('retno mars ')).toEqual([false, false]);
    expect(open('"retno" mars')).toEqual([false, true]);
    expect(open('mars "retno"')).toEqual([false, false]);
  });

  test('asks for function words only when there is nothing else to ask for', () => {
    const optional = (query: string) => parseQuery(query).map((term) => term.optional);
    expect(optional('apa kata retno')).toEqual([true, false, false]);
    expect(optional('yang dan')).toEqual([false, false]);
  });

  test('reads no more of a pasted article than its first two hundred characters', () => {
    expect(parseQuery('kata '.repeat(5) + 'panjang'.repeat(1000)).length).toBe(2);
  });
});
