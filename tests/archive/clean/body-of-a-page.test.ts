import { describe, expect, test } from 'vitest';
import { belowBody, closing, headline, inBody, opening, readPage } from './read-page.ts';

describe('lines in the body', () => {
  test.each([
    ['Sungai Meluap', ['subheading: Sungai Meluap']],
    ['Mengapa Sungai Meluap?', ['subheading: Mengapa Sungai Meluap?']],
    ['Warga pulang.', ['paragraph: Warga pulang.']],
    ['"Kami pulang."', ['paragraph: "Kami pulang."']],
    ['"Kami pulang hari ini," kata Larasati', ['paragraph: "Kami pulang hari ini," kata Larasati']],
    ['“Kami pulang hari ini,” ujarnya', ['paragraph: “Kami pulang hari ini,” ujarnya']],
    ['"Kami Pulang", Kata Warga', ['subheading: "Kami Pulang", Kata Warga']],
    ['Berikut daftar bantuan:', ['paragraph: Berikut daftar bantuan:']],
    [
      'Keterangan gambar, Warga menunggu perahu di tepi sungai.',
      ['caption: Keterangan gambar, Warga menunggu perahu di tepi sungai.'],
    ],
    ['- Beras 10 kilogram', ['paragraph: - Beras 10 kilogram']],
  ])('%s', (line, blocks) => expect(inBody(line)).toEqual(blocks));
});

test('what a picture shows, said again for who cannot see it, is its caption too', () => {
  const lines = ['Seorang petani memandang sawah yang retak', 'Sawah menunggu hujanFoto: Bunga Larasati/dpa'];
  expect(inBody(...lines)).toEqual([
    `caption: ${lines[0]}`,
    'caption: Sawah menunggu hujan',
    'credit: Foto: Bunga Larasati/dpa',
  ]);
});

describe('lines below the body', () => {
  test.each([
    ['Sungai Meluap', ['paragraph: Sungai Meluap']],
    ['Editor: Bunga Larasati', ['byline: Editor: Bunga Larasati']],
    ['Editor : Bunga Larasati', ['byline: Editor : Bunga Larasati']],
    ['Penulis : Antara', ['byline: Penulis : Antara']],
    ['Sumber: Reuters', ['byline: Sumber: Reuters']],
    ['PEWARTA: BUNGA LARASATI', ['byline: PEWARTA: BUNGA LARASATI']],
    ['(fyk/ash)', ['byline: (fyk/ash)']],
  ])('%s', (line, blocks) => expect(belowBody(line)).toEqual(blocks));
});

describe('a desk mark at the end is not text', () => {
  test.each(['n Ant/N-3', '■ Ant', '(fyk/ash)', '(ant)', '***  Ant'])('%s', (mark) => {
    expect(readPage(headline, opening, `${closing} ${mark}`).blocks.slice(2)).toEqual([
      `paragraph: ${closing}`,
      `byline: ${mark.replace(/\s+/g, ' ')}`,
    ]);
  });
  test('nor does it make a subheading of speech', () => {
    const speech = '“Sungai meluap sejak pagi,” ujarnya.';
    expect(inBody(`${speech} (fyk/ash)`)).toEqual([`paragraph: ${speech}`, 'byline: (fyk/ash)']);
  });
  test.each(['(7/7).', '(Kemlu)', '(BPOM).', '(lihat tabel).'])('%s is text', (words) => {
    const line = `${closing.slice(0, -1)} ${words}`;
    expect(readPage(headline, opening, line).blocks.at(-1)).toBe(`paragraph: ${line}`);
  });
});

describe('a sentence that a mail programme broke is one paragraph', () => {
  test('where the next line goes on in lower case', () => {
    const broken = closing.replace(' serta', '\nserta');
    expect(readPage(headline, opening, broken).blocks.at(-1)).toBe(`paragraph: ${closing}`);
  });
  test('and two sentences on two lines are two paragraphs', () => {
    expect(readPage(headline, opening, 'Warga pulang.', closing).blocks.slice(2)).toEqual([
      'paragraph: Warga pulang.',
      `paragraph: ${closing}`,
    ]);
  });
});

describe('what a link or a narrow column broke goes on', () => {
  const rest = 'Ribuan warga mengungsi setelah sungai meluap pada malam hari dan merendam ratusan rumah di tepi kali.';
  test.each([
    ['KBRN, Kupang', `: ${rest}`],
    ['Kabarlain.com, Solo', `- ${rest}`],
    ['SUARAKAMPUNG.COM, SOLO', `-- ${rest}`],
  ])('behind the dateline: %s', (head, below) =>
    expect(readPage(headline, head, below, closing).blocks[1]).toBe(`paragraph: ${head} ${below}`),
  );
  test.each([
    ['Granat itu ditemukan warga di kebun pinang pada Senin', '(15/2/2016) pagi.'],
    ['Granat itu ditemukan warga di kebun pinang sekitar pukul 11.00', 'WIB.'],
  ])('at the day or the hour: %s', (line, below) =>
    expect(inBody(line, below)).toEqual([`paragraph: ${line} ${below}`]),
  );
  test.each([
    ['Warga mengungsi ke balai desa', '- Beras untuk tiga hari'],
    ['Jadwal Siaran Radio Desa Hari Senin', '(15/2) pukul 09.00 doa pagi.'],
  ])('but not a list: %s', (line, below) => expect(inBody(line, below)).toContain(`paragraph: ${below}`));
  test('the label of a caption with its caption, and of a photo with its maker', () =>
    expect(
      inBody('Sumber gambar,', 'Getty Images', 'Keterangan gambar,', 'Warga menunggu perahu di tepi sungai.'),
    ).toEqual([
      'credit: Sumber gambar, Getty Images',
      'caption: Keterangan gambar, Warga menunggu perahu di tepi sungai.',
    ]));
});

test.each([
  ['nothing but a headline', [headline], [`headline: ${headline}`]],
  ['one short sentence', ['Warga pulang.'], ['paragraph: Warga pulang.']],
  ['nothing but furniture', ['• Bagikan', 'Top'], []],
])('a page of %s', (_, lines, blocks) => expect(readPage(...lines).blocks).toEqual(blocks));
