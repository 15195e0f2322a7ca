import { describe, expect, test } from 'vitest';
import { CAKRA, CALM, DEWI, RICE, said } from './said.ts';

const FIRST = `"${RICE}," kata Larasati.`;
const lastSpeaker = (...paragraphs: string[]) => said(...paragraphs).at(-1)?.[0];

describe('a pronoun before anybody has spoken stands for whom the report is about', () => {
  test.each([
    'Cakra Hartanto datang ke sawah sejak pagi.',
    'Dalam kunjungan itu, Gubernur Cakra Hartanto menanam padi.',
    'Cakra Hartanto datang ke sawah sejak pagi. Ia menanam padi.',
    'Hal itu diakui Cakra Hartanto.',
    'Cakra Hartanto mengatakan panen tahun ini baik. Menurutnya, pupuk tersedia.',
    'Cakra Hartanto, gubernur sejak tahun lalu, menilai panen tahun ini baik.',
  ])('%s', (paragraph) => expect(lastSpeaker(paragraph, `"${CALM}," ujarnya.`)).toBe(CAKRA));

  test.each([
    'Cakra Hartanto dan Dewi Larasati datang ke sawah sejak pagi.',
    'Panen di desa itu berlangsung tiga hari.',
    'Rumah Cakra Hartanto terletak di dekat sawah.',
  ])('but for nobody: %s', (paragraph) => expect(lastSpeaker(paragraph, `"${CALM}," ujarnya.`)).toBeNull());
});

test('a pronoun before its verb stands for whoever spoke last', () => {
  expect(lastSpeaker(FIRST, `"${CALM}," dia menegaskan.`)).toBe(DEWI);
});

describe('words for the speaker stand for whoever spoke last', () => {
  test.each(['perempuan asal Solo itu', 'politikus berusia 54 tahun itu', 'mantan dokter tersebut'])(
    'ujar %s',
    (words) => expect(lastSpeaker(FIRST, `"${CALM}," ujar ${words}.`)).toBe(DEWI),
  );
  test.each(['petani itu', 'salah satu petani', 'seorang warga', 'kelompok tani itu'])('but not ujar %s', (words) =>
    expect(lastSpeaker(FIRST, `"${CALM}," ujar ${words}.`)).toBeNull(),
  );
  test('but for nobody where two people fit', () => {
    const lead = 'Eko Prasetyo dan Bagus Santoso, dua petani muda, menanam melon.';
    expect(lastSpeaker(lead, `"${CALM}," kata petani muda itu.`)).toBeNull();
    expect(lastSpeaker(FIRST, 'Rini Wulandari ikut menanam.', `"${CALM}," kata perempuan asal Solo itu.`)).toBeNull();
  });
});

describe('a pronoun after somebody has spoken', () => {
  test('is nobody after one without a name', () => {
    expect(lastSpeaker(FIRST, `"${CALM}," kata seorang warga.`, '"Semoga hujan turun," ujarnya.')).toBeNull();
    expect(lastSpeaker(FIRST, `"${CALM}," tulis BMKG.`, '"Semoga hujan turun," imbuhnya.')).toBeNull();
  });
  test('is nobody after a stranger who is said to speak', () => {
    expect(lastSpeaker(FIRST, 'Seorang petani mengatakan harga turun.', `"${CALM}," ujarnya.`)).toBeNull();
  });
  test.each([
    'Seorang petani menanam jagung di lereng.',
    'Salah seorang siswi di desa tersebut mengaku menyeberang sendiri.',
  ])('is nobody after a stranger: %s', (between) => {
    expect(lastSpeaker(FIRST, between, `"${CALM}," ujarnya.`)).toBeNull();
  });
  test('is nobody where “ia” may be the one named since', () => {
    expect(
      lastSpeaker(FIRST, 'Cakra Hartanto ikut menanam padi. Ia menilai panen baik.', `"${CALM}," ujarnya.`),
    ).toBeNull();
  });
  test('is whom the report turns to', () => {
    expect(lastSpeaker(FIRST, 'Sementara itu, Gubernur Cakra Hartanto membagikan pupuk.', `"${CALM}," ujarnya.`)).toBe(
      CAKRA,
    );
  });
  test('goes on over many paragraphs', () => {
    expect(
      said(FIRST, `"${CALM}," ujarnya.`, '"Hujan turun," katanya lagi.', '"Terima kasih," tutupnya.').map(
        ([name]) => name,
      ),
    ).toEqual([DEWI, DEWI, DEWI, DEWI]);
  });
});

describe('words nobody is said to speak', () => {
  test('are not of the speaker before, where a comma announces another', () => {
    expect(said(`${FIRST} "${CALM}," seorang petani memberi hormat.`).at(-1)).toEqual([null, CALM]);
  });
  test('leave the narration before them to “ujarnya” behind the next', () => {
    const names = said('Cakra menilai panen baik.', `"${RICE}."`, `"${CALM}," ujarnya.`).map(([name]) => name);
    expect(names).toEqual([CAKRA, CAKRA]);
  });
  test('are of the speaker before, where nothing stands between', () => {
    expect(said(`${FIRST} "${CALM}."`, `"Semoga hujan segera turun."`)).toEqual([
      [DEWI, RICE],
      [DEWI, `${CALM}.`],
      [DEWI, 'Semoga hujan segera turun.'],
    ]);
  });
  test('are of nobody after a sentence of narration', () => {
    expect(said(FIRST, 'Panen berlangsung tiga hari.', `"${CALM}."`).at(-1)).toEqual([null, `${CALM}.`]);
  });
  test('are of nobody between two speakers', () => {
    expect(said(FIRST, `"${CALM}."`, '"Semoga hujan turun," kata Cakra.')[1]).toEqual([null, `${CALM}.`]);
  });
  test('are of the speaker behind the last of several paragraphs', () => {
    const names = said('“Beras cukup untuk warga.', '“Harga akan turun bulan depan.', `“${CALM},” kata Larasati.`).map(
      ([name]) => name,
    );
    expect(names).toEqual([DEWI, DEWI, DEWI]);
  });
});
