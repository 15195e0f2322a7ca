import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { indexArchive } from '../../../src/archive/relate/index-archive.ts';
import { drop, extract, registry } from '../read-text.ts';

const texts = {
  'lama.txt':
    'Menteri Tinjau Pasar Beras Solo\n\nJAKARTA, Pos Jateng - Menteri Kesehatan Dewi Larasati meninjau pasar, Senin (5/7/2021).',
  'baru.txt':
    'Gubernur Buka Pasar Beras Demak\n\nJAKARTA, Pos Jateng - Menkes Dewi Larasati dan Gubernur Jawa Tengah Cakra Hartanto membuka pasar, Rabu (7/7/2021). Rapat lalu digelar 5 Juli 2021.',
  'agustus.txt':
    'Warga Sambut Pasar Beras Kudus\n\nJAKARTA, Suara.com - Pasar yang lama dinanti akhirnya dibuka di tepi kota, Senin (2/8/2021).',
  'tanpa-hari.txt':
    'Arsip Lama Pasar Beras Kota\n\nJAKARTA - Warga menyambut pembukaan pasar beras di kota itu dengan pesta.',
  'sunyi.txt':
    '---\ntanggal: 2021-07-06\n---\nPasar Beras Kota Masih Sepi\n\nJAKARTA - Sampai siang belum ada pembeli yang datang ke lapak mereka.',
  'draf.txt':
    '---\ndraf: ya\n---\nRahasia Pasar Beras Kota Solo\n\nJAKARTA, Kompas.com - Presiden Ratna Hartono menutup pasar beras, Kamis (8/7/2021).',
};
const build = (own: Record<string, string>) =>
  indexArchive(
    buildArchive(
      Object.entries(own).map(([file, text]) => drop(text, file)),
      registry,
      extract,
    ).articles,
    registry,
  );
const archive = build(texts);

test('articles run newest first, those without a day last', () => {
  expect(archive.articles.map(({ slug }) => slug)).toEqual(['agustus', 'baru', 'sunyi', 'lama', 'tanpa-hari']);
  expect([...archive.bySlug.keys()].sort()).toEqual(['agustus', 'baru', 'lama', 'sunyi', 'tanpa-hari']);
});

test('people run by number of articles, with forms, newest office and who stands beside them', () => {
  expect(archive.people).toEqual([
    {
      slug: 'dewi-larasati',
      name: 'Dewi Larasati',
      forms: ['Dewi Larasati'],
      role: 'Menkes',
      articles: ['baru', 'lama'],
      near: [{ slug: 'cakra-hartanto', articles: 1 }],
    },
    {
      slug: 'cakra-hartanto',
      name: 'Cakra Hartanto',
      forms: ['Cakra Hartanto'],
      role: 'Gubernur Jawa Tengah',
      articles: ['baru'],
      near: [{ slug: 'dewi-larasati', articles: 1 }],
    },
  ]);
});

test('outlets run by number of articles, with the home page the registry gives', () => {
  expect(archive.outlets.map(({ name, articles }) => [name, articles])).toEqual([
    ['Pos Jateng', ['baru', 'lama']],
    ['Suara.com', ['agustus']],
  ]);
  expect(archive.outlets[1]).toMatchObject({ url: 'https://suara.com/', kind: 'outlet' });
});

test('months run newest first', () => {
  expect(archive.months).toEqual([
    { month: '2021-08', articles: ['agustus'] },
    { month: '2021-07', articles: ['baru', 'sunyi', 'lama'] },
  ]);
});

test('the timeline runs forward, and an article that names no day stands on the day it came out', () => {
  expect(archive.timeline).toEqual([
    { day: '2021-07-05', published: ['lama'], about: ['baru', 'lama'] },
    { day: '2021-07-06', published: ['sunyi'], about: [] },
    { day: '2021-07-07', published: ['baru'], about: ['baru'] },
    { day: '2021-08-02', published: ['agustus'], about: ['agustus'] },
  ]);
});

test('topics carry what the registry says of them', () => {
  for (const { id, label, description, iptc, articles } of archive.topics) {
    const entry = registry.topics.find((topic) => topic.id === id);
    expect([label, description, iptc]).toEqual([entry?.label, entry?.description, entry?.iptc ?? null]);
    expect(articles.length).toBeGreaterThan(0);
  }
  expect(archive.topics.map(({ articles }) => articles.length)).toEqual(
    archive.topics.map(({ articles }) => articles.length).sort((a, b) => b - a),
  );
});

test('a draft is in no list', () => {
  const lists = JSON.stringify({ ...archive, bySlug: [...archive.bySlug] });
  for (const word of ['"draf"', 'Ratna Hartono', 'Kompas.com']) expect(lists.includes(word), word).toBe(false);
});

test('an archive of nothing has empty lists', () => {
  expect(build({})).toEqual({
    articles: [],
    bySlug: new Map(),
    people: [],
    topics: [],
    outlets: [],
    timeline: [],
    months: [],
  });
});
