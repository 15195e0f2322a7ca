import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../read-text.ts';

const BODY = 'JAKARTA - Pemerintah membahas pasokan beras bersama petani di tiga kabupaten yang dilanda kekeringan.';
const authorsOf = (line: string) =>
  readArticle(`Pemerintah Bahas Beras\n\n${BODY}\n\n${line}`).authors.map(
    ({ value: { name, job } }) => `${job} ${name}`,
  );

describe('who wrote and edited an article', () => {
  test.each([
    ['Editor: Bunga Larasati', ['editor Bunga Larasati']],
    ['Redaktur : Bunga Larasati', ['editor Bunga Larasati']],
    ['Pewarta: Bunga Larasati', ['reporter Bunga Larasati']],
    ['Oleh : Bunga Larasati', ['reporter Bunga Larasati']],
    ['Editor: Bunga Larasati, Cakra Wirayuda', ['editor Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Reporter: Bunga Larasati dan Dian Prameswari', ['reporter Bunga Larasati', 'reporter Dian Prameswari']],
    ['Reporter: Bunga Larasati & Dian Prameswari', ['reporter Bunga Larasati', 'reporter Dian Prameswari']],
    ['Penulis: Dandan Larasati', ['reporter Dandan Larasati']],
    ['Pewarta: Bunga Larasati\nEditor: Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Penulis Bunga Larasati | Editor Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Bunga Larasati / CKW', ['reporter Bunga Larasati']],
    ['News - Bunga Larasati, CNBC Indonesia', ['reporter Bunga Larasati']],
    ['Oleh: Bunga Larasati - 20 April 2020', ['reporter Bunga Larasati']],
    ["Bunga Larasati , Jurnalis · Jum'at 17 Februari 2017 13:16 WIB", ['reporter Bunga Larasati']],
    ['Bunga Larasati Rabu, 27 April 2022 21:27 WIB', ['reporter Bunga Larasati']],
    ['oleh Bunga Larasati [Yogyakarta] di 20 April 2022', ['reporter Bunga Larasati']],
    ['Bunga Larasati • 20 April 2020 10:56', ['reporter Bunga Larasati']],
    ['EditorBunga Larasati', ['editor Bunga Larasati']],
    ['(Bunga Larasati)', ['reporter Bunga Larasati']],
    ['(kabarlain.id/bunga larasati)', ['reporter bunga larasati']],
    ['BUNGA LARASATI', ['reporter BUNGA LARASATI']],
    [
      'Oleh MC Kota Damai, Kamis, 20 April 2023 | 08:12 WIB - Redaktur: Bunga Larasati - 214',
      ['editor Bunga Larasati'],
    ],
    ['Laporan teratas DW', []],
    ['Penulis : Antara', []],
    ['Sumber: ANTARA', []],
    ['Sumber: Bunga Larasati', []],
  ])('%s', (line, authors) => expect(authorsOf(line)).toEqual(authors));
});

test('two names under the headline are two reporters', () => {
  const { authors } = readText(`Pemerintah Bahas Beras\n\nBunga Larasati, Dian Prameswari\n\n${BODY}`);
  expect(authors).toEqual(['Bunga Larasati', 'Dian Prameswari']);
});

test('makers of text and photo are no people in the news', () => {
  const text = [
    'Pemerintah Bahas Beras',
    'Oleh: Bunga Larasati',
    'Petani (kiri) memanen padi. (ANTARA/Dian Prameswari)',
    'Foto: Eko Hartanto',
    BODY,
    'Editor: Cakra Wirayuda',
  ].join('\n\n');
  expect(readText(text)).toMatchObject({ people: [], authors: ['Bunga Larasati', 'Cakra Wirayuda'] });
});

test('somebody who edits a text in the news is no author', () => {
  const text = `${BODY} Editor majalah itu, Bunga Larasati, ikut hadir dalam rapat tersebut.`;
  expect(readText(text).authors).toEqual([]);
});
