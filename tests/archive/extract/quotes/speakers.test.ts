import { describe, expect, test } from 'vitest';
import { read, said, RICE as WORDS } from './said.ts';

describe('the speaker is named', () => {
  test.each([
    `"${WORDS}," kata Larasati.`,
    `"${WORDS}," ujar Menteri Kesehatan Dewi Larasati, Selasa (6/7/2021).`,
    `"${WORDS}," tutur Menteri Kesehatan (Menkes) RI, Dewi Larasati.`,
    `"${WORDS}," ungkap Menkes Dewi di Solo.`,
    `"${WORDS}," kata Ibu Dewi.`,
    `"${WORDS}", demikian disampaikan Menteri Kesehatan Dewi Larasati.`,
    `"${WORDS}" kata Larasati.`,
    `“${WORDS}", kata Larasati.`,
    `“${WORDS},” kata Larasati saat ditemui Cakra Hartanto.`,
    `Larasati mengatakan, "${WORDS}"`,
    `Larasati mengatakan bahwa "${WORDS}".`,
    `Larasati: "${WORDS}"`,
    `"${WORDS}," Larasati menegaskan.`,
    `Menurut Larasati, "${WORDS}".`,
    `Kata Larasati, "${WORDS}"`,
    `"${WORDS}," jelas Prof. Dr. Dewi Larasati, M.Si.`,
    `"${WORDS}," kata dr. Dewi Larasati.`,
    `"${WORDS}," kata Menkes.`,
  ])('%s', (paragraph) => expect(said(paragraph)).toEqual([['Dewi Larasati', WORDS]]));

  test.each([
    ['a question', '"Benarkah beras cukup?" tanya Larasati.', 'Benarkah beras cukup?'],
    ['a cry', '"Beras cukup!" seru Larasati.', 'Beras cukup!'],
    ['words in single marks', `"Beras 'premium' cukup," kata Larasati.`, "Beras 'premium' cukup"],
    ['two words', '"Beras cukup," kata Larasati.', 'Beras cukup'],
  ])('%s keeps its marks', (_, paragraph, text) => expect(said(paragraph)).toEqual([['Dewi Larasati', text]]));

  test('with another office than any other speaker', () => {
    const paragraph = '"Beras cukup," ungkap Kepala Dinas Pertanian Demak, Eko Prasetyo, kepada wartawan.';
    expect(said(paragraph)).toEqual([['Eko Prasetyo', 'Beras cukup']]);
  });
});

describe('one speaker says two things', () => {
  test('before and behind the verb', () => {
    expect(said('"Beras cukup," kata Larasati, "dan warga tidak perlu khawatir."')).toEqual([
      ['Dewi Larasati', 'Beras cukup'],
      ['Dewi Larasati', 'dan warga tidak perlu khawatir.'],
    ]);
  });
  test('in two paragraphs, of which only the last is closed', () => {
    const texts = said('"Beras cukup untuk semua warga.', '"Warga tidak perlu khawatir," kata Larasati.').map(
      ([, text]) => text,
    );
    expect(texts).toEqual(['Beras cukup untuk semua warga.', 'Warga tidak perlu khawatir']);
  });
});

describe('the speaker is a pronoun', () => {
  const first = '"Beras cukup," kata Larasati.';
  test.each(['ujarnya', 'jelasnya', 'ucap dia', 'tutur beliau', 'kata dia', 'imbuhnya', 'sambungnya', 'tutupnya'])(
    'and “%s” is whoever spoke last',
    (verb) => expect(said(first, `"Harga turun," ${verb}.`).at(-1)).toEqual(['Dewi Larasati', 'Harga turun']),
  );
  test('even where somebody else is named in between', () => {
    expect(said(first, 'Gubernur Cakra Hartanto ikut hadir.', '"Harga turun," ujarnya.').at(-1)).toEqual([
      'Dewi Larasati',
      'Harga turun',
    ]);
  });
  test('but whoever was reported as saying something in between', () => {
    expect(said(first, 'Cakra Hartanto mengatakan harga turun.', '"Harga turun," ujarnya.').at(-1)).toEqual([
      'Cakra Hartanto',
      'Harga turun',
    ]);
  });
  test('also where the verb says that speech goes on: what was last said is his', () => {
    expect(said(first, 'Cakra Hartanto mengatakan harga turun.', '"Harga turun," sambungnya.').at(-1)).toEqual([
      'Cakra Hartanto',
      'Harga turun',
    ]);
    expect(said(first, 'Risikonya, kata Cakra, datang dari wereng.', '"Harga turun," imbuh dia.').at(-1)).toEqual([
      'Cakra Hartanto',
      'Harga turun',
    ]);
  });
  test('and “ia” of a sentence between is the old speaker, whoever it is said of', () => {
    const between = 'Ia mengungkapkan, Gubernur Cakra Hartanto telah menemui petani.';
    expect(said(first, between, '"Harga turun," ucap dia.').at(-1)).toEqual(['Dewi Larasati', 'Harga turun']);
  });
  test('within one paragraph', () => {
    expect(said('"Beras cukup," kata Larasati. "Harga turun," lanjutnya.')).toEqual([
      ['Dewi Larasati', 'Beras cukup'],
      ['Dewi Larasati', 'Harga turun'],
    ]);
  });
  test('and is said to be inferred', () => {
    const { evidence } = read(first, '"Harga turun," ujarnya.');
    expect(evidence['quotes[0].speaker']).toMatchObject({ certainty: 'stated' });
    expect(evidence['quotes[1].speaker']).toMatchObject({ certainty: 'inferred', rule: 'pronoun' });
  });
});

describe('nobody rather than the wrong person speaks', () => {
  test.each([
    ['a phrase', `"${WORDS}," kata polisi.`],
    ['a report', `"${WORDS}," tulis laporan itu.`],
    ['an unknown person', `"${WORDS}," kata seorang warga.`],
    ['somebody’s child', `"${WORDS}," kata anak Larasati.`],
    ['a pronoun nobody stands before', `"${WORDS}," ujarnya.`],
    ['nobody at all', '"Beras cukup sampai akhir tahun dan warga tenang."'],
  ])('%s', (_, paragraph) => expect(said(paragraph).map(([speaker]) => speaker)).toEqual([null]));

  test('a spokesman’s chief is not the speaker', () => {
    expect(said('"Beras cukup," kata juru bicara Larasati, Eko Prasetyo.').map(([speaker]) => speaker)).not.toContain(
      'Dewi Larasati',
    );
  });
  test('a name inside the quotation is not the speaker', () => {
    expect(said('"Kami mendukung Cakra Hartanto," katanya.')).toEqual([[null, 'Kami mendukung Cakra Hartanto']]);
  });
});

describe('marks that hold no speech', () => {
  test.each([
    'Film "Beras Cukup" tayang malam ini di bioskop kota.',
    'Program "Beras untuk Semua Warga Desa" dimulai tahun ini.',
    'Ia menyebutnya "beras rakyat" dalam rapat itu.',
    'Layar 14" dipasang di balai desa itu.',
  ])('%s', (paragraph) => expect(said(paragraph)).toEqual([]));
});

test('an advertisement inside a quotation is no part of it', () => {
  const paragraph = '"Beras cukup SCROLL TO CONTINUE WITH CONTENT sampai akhir tahun," kata Larasati.';
  expect(said(paragraph)).toEqual([['Dewi Larasati', WORDS]]);
});
