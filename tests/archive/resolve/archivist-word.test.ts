import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../read-text.ts';

const BODY =
  'Pemerintah Bahas Pasokan Beras\n\nJAKARTA, Pos Jateng - Menteri Kesehatan Dewi Larasati dan Gubernur Jawa Tengah Cakra Hartanto membahas vaksin dan rumah sakit, Selasa (6/7/2021).\n\n"Vaksin cukup," kata Larasati.\n\nEditor: Eko Prasetyo';
const given = (...lines: string[]) => readText(`---\n${lines.join('\n')}\n---\n${BODY}`);

describe('the archivist’s word wins over what was read', () => {
  test('of the headline', () => {
    expect(given('judul: Judul Lain')).toMatchObject({ title: 'Judul Lain', displayTitle: 'Judul Lain' });
    expect(given('judul: Judul Lain').evidence.title).toMatchObject({ certainty: 'given', rule: 'front-matter' });
  });
  test('of the outlet, in the registry’s spelling where it knows it', () => {
    expect(given('sumber: kompas.com').outlet).toBe('Kompas.com');
    expect(given('sumber: Warta Sukamaju').outlet).toBe('Warta Sukamaju');
  });
  test('of the authors', () => expect(given('penulis: [Ratna Hartono]').authors).toEqual(['Ratna Hartono']));
  test('of the day', () => {
    expect(given('tanggal: 2021-07-09')).toMatchObject({ published: '2021-07-09', publishedCertainty: 'given' });
    expect(given('tanggal: 2021-07-09').eventDates).toEqual(['2021-07-06']);
  });
  test('of the topics, by id or label, in the order given', () => {
    expect(given('topik: [politik, Kesehatan]').topics).toEqual(['politik', 'kesehatan']);
  });
  test('of the people, in the order given, with the forms that were read', () => {
    expect(given('tokoh: [Cakra Hartanto, Ratna Hartono]').people).toEqual([
      { name: 'Cakra Hartanto', forms: ['Cakra Hartanto'], role: 'Gubernur Jawa Tengah' },
      { name: 'Ratna Hartono', forms: [], role: null },
    ]);
  });
  test('of the people, under the name the registry gives them', () => {
    expect(given('tokoh: [Jokowi]').people.map(({ name }) => name)).toEqual(['Joko Widodo']);
  });
  test('of address, older addresses, summary and draft', () => {
    const text = `---\nslug: alamat-baru\naliases: [alamat-lama]\nringkasan: Ringkasnya begini.\ndraf: ya\n---\n${BODY}`;
    const article = readArticle(text);
    expect(article).toMatchObject({ slug: 'alamat-baru', aliases: ['alamat-lama'], draft: true });
    expect(article.summary?.value).toBe('Ringkasnya begini.');
  });
  test('and leaves everything else as it was read', () => {
    const plain = readText(BODY);
    const { published, quotes, outlet, dateline, captions, body } = given('topik: [politik]');
    expect({ published, quotes, outlet, dateline, captions, body }).toEqual({
      published: plain.published,
      quotes: plain.quotes,
      outlet: plain.outlet,
      dateline: plain.dateline,
      captions: plain.captions,
      body: plain.body,
    });
  });
});

test('a topic the registry does not have is named with the nearest one, its file and line', () => {
  expect(given('sumber: Pos Jateng', 'topik: [kesehatn, ekonomi]')).toMatchObject({
    topics: ['ekonomi'],
    problems: [
      {
        code: 'unknown-topic',
        line: 3,
        message:
          'Topik “kesehatn” tidak ada di registry/topics.yaml. Mungkin maksudnya “kesehatan”; atau tambahkan topik itu di sana.',
      },
    ],
  });
});

describe('a text without headline', () => {
  test('gets a title made from its lead, without the dateline', () => {
    const { title, displayTitle } = readText(
      'JAKARTA - Petani memanen padi di desa itu sejak pagi hari. Warga lalu membantu mereka.',
    );
    expect({ title, displayTitle }).toEqual({
      title: null,
      displayTitle: 'Petani memanen padi di desa itu sejak pagi hari',
    });
  });
  test('gets a title cut at a word where its first sentence is long', () => {
    const { displayTitle } = readText(`JAKARTA - Petani ${'memanen padi dan jagung '.repeat(10)}di desa.`);
    expect(displayTitle.length).toBeLessThanOrEqual(97);
    expect(displayTitle).toMatch(/^Petani .*(?:memanen|padi|dan|jagung)…$/);
  });
  test('says so where there are no words at all', () => expect(readText('***').displayTitle).toBe('Tanpa judul'));
});
