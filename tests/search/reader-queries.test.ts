import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/search-source.ts';
import { realSearch } from './real-search.ts';

const source = await realSearch();
const search = (query: string) => source.search({ query, filters: {}, order: 'best', limit: 20 });

const posJateng = 'indonesia-rusia-kemandirian-kawasan-industri-kesehatan';
const koranJakarta = 'indonesia-russia-finalisasi-produksi-vaksin';
const lingkar = 'indonesia-rusia-finalisasi-vaksin-spuntnik-v';
const suara = 'retno-bertemu-lavrov-di-gedung-pancasila';
const arsom = 'arsom-ke-17-asean-rusia';
const everyArticle = [posJateng, koranJakarta, lingkar, suara, arsom];

const complete = ({ articles }: SearchAnswer) =>
  articles
    .filter(({ lacks }) => lacks.length === 0)
    .flatMap(({ href, editions }) => [href, ...editions.map((edition) => edition.href)].map(slugOf));
const slugOf = (href = ''): string => href.replace(/^artikel |\/$/g, '');
const names = (answer: SearchAnswer) => answer.names.map(({ href }) => href.replace(/\/$/, ''));
const marked = async (query: string) => {
  const { articles } = await search(query);
  const excerpts = await Promise.all(articles.map(({ number }) => source.excerpt(query, number)));
  const pieces = articles.flatMap(({ title }, at) => [...title, ...(excerpts[at]?.pieces ?? [])]);
  return pieces.filter(({ hit }) => hit).map(({ text }) => text);
};

describe('readers find', () => {
  test.each<[query: string, first: string, articles: string[]]>([
    ['spuntnik', lingkar, [lingkar, koranJakarta, suara, arsom]],
    ['sputnik', lingkar, [lingkar, koranJakarta, suara, arsom]],
    ['sputnik v', lingkar, [lingkar, koranJakarta, suara, arsom]],
    ['spu', lingkar, [lingkar, koranJakarta, suara, arsom]],
    ['retno marsudy', suara, [suara, koranJakarta, lingkar, posJateng]],
    ['marsudi retno', suara, [suara, koranJakarta, lingkar, posJateng]],
    ['lavrof vaksin', koranJakarta, [koranJakarta, lingkar, suara]],
    ['vaksin lavrov', koranJakarta, [koranJakarta, lingkar, suara]],
    ['sergei', suara, [suara, koranJakarta, lingkar]],
    ['segrey lavrov', koranJakarta, [koranJakarta, lingkar, suara]],
    ['jokowi', suara, [suara, koranJakarta, lingkar]],
    ['joko wido', lingkar, [suara, koranJakarta, lingkar]],
    ['fladimir', koranJakarta, [koranJakarta, lingkar, suara]],
    ['wladimir putn', koranJakarta, [koranJakarta, lingkar, suara]],
    ['suryodipro', arsom, [arsom]],
    ['dirjen arto', arsom, [arsom]],
    ['igor morgulof', arsom, [arsom]],
    ['rusia', posJateng, everyArticle],
    ['russia', koranJakarta, everyArticle],
    ['indonesai', koranJakarta, everyArticle],
    ['kerjasama', koranJakarta, everyArticle],
    ['kerja sama', koranJakarta, everyArticle],
    ['bekerja sama', lingkar, everyArticle],
    ['memproduksi', lingkar, [koranJakarta, lingkar, suara]],
    ['diproduksi', lingkar, [koranJakarta, lingkar, suara]],
    ['kemitraan strategis', suara, [suara, koranJakarta, arsom]],
    ['"kemitraan strategis"', suara, [suara, koranJakarta]],
    ['gedung pancasila', suara, [suara, koranJakarta]],
    ['kunjungan putin ke indonesia', suara, [suara, koranJakarta, lingkar]],
    ['apa kata retno tentang vaksin', koranJakarta, [suara, koranJakarta, lingkar, posJateng]],
    ['terrorisme', posJateng, [arsom, posJateng]],
    ['covid19', lingkar, [lingkar, koranJakarta, suara, posJateng]],
    ['keamanan siber', koranJakarta, [koranJakarta]],
    ['koran jakrta', koranJakarta, [koranJakarta]],
    ['setnas', arsom, [arsom]],
    ['arto', arsom, [arsom]],
    ['menlu segrey', koranJakarta, [koranJakarta, lingkar, suara]],
  ])('%s', async (query, first, articles) => {
    const answer = await search(query);
    expect(slugOf(answer.articles[0]?.href)).toBe(first);
    expect(complete(answer).toSorted()).toEqual(articles.toSorted());
  });

  test.each([
    ['retno marsudy', ['tokoh retno-marsudi']],
    ['ret', ['tokoh retno-marsudi']],
    ['lavrof vaksin', ['tokoh sergey-lavrov']],
    ['jokowi', ['tokoh joko-widodo']],
    ['kesehatan', ['topik kesehatan']],
    ['kesehatn', ['topik kesehatan']],
    ['diplomasi', ['topik diplomasi']],
    ['suara.com', ['sumber suara-com']],
    ['lingkar', ['sumber lingkar-co']],
    ['pos jateng', ['sumber pos-jateng']],
    ['vaksin indonesia', []],
    ['p', []],
  ])('names: %s', async (query, found) => {
    expect(names(await search(query))).toEqual(found);
  });
});

describe('readers are told', () => {
  test.each<[query: string, typed: string, how: string, named: string[], offers: string[]]>([
    ['lavrof vaksin', 'lavrof', 'repaired', ['lavrov'], []],
    ['retno marsudy', 'marsudy', 'repaired', ['marsudi'], []],
    ['sputnik', 'sputnik', 'found', ['spuntnik'], []],
    ['spuntnik', 'spuntnik', 'found', ['sputnik'], []],
    ['retno', 'retno', 'found', [], []],
    ['kshatan', 'kshatan', 'offered', [], ['kesehatan']],
    ['retno qwxzv', 'qwxzv', 'missing', [], []],
    ['apa kata retno 2099', '2099', 'missing', [], []],
    ['apa kata retno 2099', 'retno', 'found', [], []],
  ])('%s: how the word was understood', async (query, typed, how, named, offers) => {
    expect((await search(query)).readings).toContainEqual({ typed, how, named, offers });
  });

  test('which topic or agency answers a word that an article does not print', async () => {
    const [first] = (await search('diplomasi')).articles;
    expect(first?.by).toEqual([{ kind: 'topic', name: 'Diplomasi' }]);
    expect((await search('jokowi')).articles.flatMap(({ by }) => by)).toEqual([]);
  });

  test('which words an article lacks, as they were searched', async () => {
    const partial = (await search('lavrof vaksin')).articles.filter(({ lacks }) => lacks.length > 0);
    expect(partial.map(({ lacks }) => lacks)).toEqual([['lavrov'], ['lavrov']]);
  });
});

describe('readers do not find', () => {
  test.each([
    'qwxzv',
    'asdfgh',
    'gempa bumi lombok',
    'prabowo',
    'ridwan kamil',
    'khamenei',
    'netanyahu',
    '2019',
    '"lavrof"',
    '',
    '?!',
  ])('%s', async (query) => {
    const { total, names, articles } = await search(query);
    expect({ total, names, articles }).toEqual({ total: 0, names: [], articles: [] });
  });
});

describe('readers see', () => {
  test('the words marked as the articles print them, misprints too', async () => {
    expect(new Set(await marked('sputnik'))).toEqual(new Set(['Spuntnik', 'Sputnik']));
    for (const text of await marked('kerjasama')) expect(text).toMatch(/^(be)?kerja ?sama$/i);
  });

  test('another name of a person marked where the typed one is not printed', async () => {
    expect(new Set(await marked('jokowi'))).toEqual(new Set(['Jokowi', 'Joko Widodo']));
  });
});
