import { describe, expect, test } from 'vitest';
import { CALM, DEWI, RICE, said } from './said.ts';

describe('marks of every kind hold speech', () => {
  test.each([
    `“${RICE},” kata Larasati.`,
    `”${RICE},” kata Larasati.`,
    `„${RICE},“ kata Larasati.`,
    `«${RICE},» kata Larasati.`,
    `,,${RICE},” kata Larasati.`,
    `''${RICE},'' kata Larasati.`,
    `'${RICE},' kata Larasati.`,
    `‘${RICE},’ kata Larasati.`,
    `＂${RICE},＂ kata Larasati.`,
    `" ${RICE} , " kata Larasati.`,
    `"${RICE}, "kata Larasati.`,
    `"${RICE},"kata Larasati.`,
    `Hujan reda. " ${RICE}," kata Larasati.`,
    `Layar 14" dipasang. "${RICE}," kata Larasati.`,
  ])('%s', (paragraph) => expect(said(paragraph)).toEqual([[DEWI, RICE]]));

  test.each([`Larasati mengatakan,"${RICE}"`, `Larasati mengatakan:“${RICE}”`])('glued to a word: %s', (paragraph) =>
    expect(said(paragraph)).toEqual([[DEWI, RICE]]),
  );
});

describe('a quotation may hold another', () => {
  test.each([
    'Warga berkata "beras cukup" kepada kami',
    'Program “Sawah Hijau” berjalan baik tahun ini',
    "Warga berkata 'beras cukup' kepada kami",
    "Sejak '98 warga 'kan tidak kekurangan beras",
  ])('%s', (words) => expect(said(`"${words}," kata Larasati.`)).toEqual([[DEWI, words]]));
});

describe('a missing mark is mended where words of saying tell its place', () => {
  test.each([
    ['closing', `"${RICE}, kata Larasati.`],
    ['closing, where a single one stands', `"${RICE},' kata Larasati.`],
    ['closing, where a curly single one stands', `“${RICE}’ kata Larasati.`],
    ['closing, with -nya', `Larasati menanam padi. "${RICE}. ujarnya.`],
    ['opening', `${RICE}," kata Larasati.`],
    ['opening, in mid-paragraph', `Panen berlangsung tiga hari. ${RICE}," kata Larasati.`],
  ])('%s', (_, paragraph) =>
    expect(said(paragraph).map(([name, words]) => [name, words.replace(/\.$/, '')])).toEqual([[DEWI, RICE]]),
  );

  test('and the next quotation is read as ever', () => {
    expect(said(`"${RICE}, kata Larasati. "${CALM}," imbuhnya.`)).toEqual([
      [DEWI, RICE],
      [DEWI, CALM],
    ]);
  });
  test('but a quotation never begins with the words on the speaker before', () => {
    expect(said(`"${RICE}," kata Larasati di balai desa Warga tidak perlu khawatir," imbuhnya.`)).toEqual([
      [DEWI, RICE],
    ]);
  });
});
