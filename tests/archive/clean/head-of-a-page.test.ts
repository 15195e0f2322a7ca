import { describe, expect, test } from 'vitest';
import { aboveBody, closing, headline, opening, readPage } from './read-page.ts';

describe('the headline', () => {
  test.each([
    ['stands first', [headline, opening], headline],
    ['stands under a kicker', ['Ketahanan Pangan', headline, opening], headline],
    ['may have three words when no longer line is there', ['Beras Makin Langka', opening], 'Beras Makin Langka'],
    ['may ask', ['Benarkah Harga Beras Turun?', opening], 'Benarkah Harga Beras Turun?'],
    ['may be set in capitals', ['HARGA BERAS TURUN TAJAM', opening], 'HARGA BERAS TURUN TAJAM'],
    ['may have the shape of a dateline', ['Indonesia – Rusia Bahas Beras', opening], 'Indonesia – Rusia Bahas Beras'],
    ['may begin with a number', ['12 Desa Terendam Banjir', opening], '12 Desa Terendam Banjir'],
  ])('%s', (_, lines, words) => expect(readPage(...lines).blocks).toContain(`headline: ${words}`));

  test('stands under a theme in capitals', () => {
    const { blocks } = readPage('DAMPAK KEKERINGAN PANJANG', headline, opening);
    expect(blocks.slice(0, 2)).toEqual(['kicker: DAMPAK KEKERINGAN PANJANG', `headline: ${headline}`]);
  });
  test('is told from a slogan by the words of the article', () => {
    const { blocks } = readPage('Kabar Lain dalam Dua Bahasa', '“Beras Itu Nyawa Petani”', opening);
    expect(blocks).toContain('headline: “Beras Itu Nyawa Petani”');
  });
  test.each(['Kompas.com Nasional Berita Hukum Politik', 'Kompas.com dalam tiga bahasa'])(
    'is not the outlet with its sections or its slogan: %s',
    (menu) => expect(readPage(menu, headline, opening).aside).toEqual([`menu: ${menu}`]),
  );
  test('is not what a site calls itself', () => {
    const masthead = 'Kabar Beras Online | Pusat Berita dan Informasi Petani Tiga Kabupaten';
    expect(readPage(masthead, headline, opening)).toEqual({
      blocks: [`headline: ${headline}`, `paragraph: ${opening}`],
      aside: [`menu: ${masthead}`],
    });
  });
  test('is missing where the paste begins with the body', () => {
    expect(readPage(opening).blocks).toEqual([`paragraph: ${opening}`]);
  });
  test('is set aside where the page prints it twice', () => {
    expect(readPage(headline, headline, opening)).toEqual({
      blocks: [`headline: ${headline}`, `paragraph: ${opening}`],
      aside: [`repeated-line: ${headline}`],
    });
  });
  test('is set aside where it is glued to the front of a caption', () => {
    const caption = 'Petani (kanan) memanen padi di Desa Sukamaju, Selasa (6/7). Dokumentasi: Humas Desa';
    const { blocks, aside } = readPage(headline, `${headline} ${caption}`, opening);
    expect(aside).toEqual([`repeated-headline: ${headline}`]);
    expect(blocks[1]).toBe('caption: Petani (kanan) memanen padi di Desa Sukamaju, Selasa (6/7).');
  });
});

describe('lines between headline and body', () => {
  test.each([
    ['Selasa, 6 Juli 2021 14:56 WIB', ['timestamp: Selasa, 6 Juli 2021 14:56 WIB']],
    ['Bunga Larasati - detikNews', ['byline: Bunga Larasati - detikNews']],
    ['Oleh: Bunga Larasati', ['byline: Oleh: Bunga Larasati']],
    ['Foto : ANTARA/HO/HUMAS', ['credit: Foto : ANTARA/HO/HUMAS']],
    ['PANEN RAYA: Petani memanen padi di Desa Sukamaju', ['caption: PANEN RAYA: Petani memanen padi di Desa Sukamaju']],
    [
      'PANEN RAYA I Petani memanen padi di Desa Sukamaju',
      ['caption: PANEN RAYA I Petani memanen padi di Desa Sukamaju'],
    ],
    ['Keterangan gambar, Petani memanen padi', ['caption: Keterangan gambar, Petani memanen padi']],
    ['Petani (kiri) memanen padi di Desa Sukamaju', ['caption: Petani (kiri) memanen padi di Desa Sukamaju']],
    [
      'Petani memanen padi di Desa Sukamaju. Foto: Humas Desa',
      ['caption: Petani memanen padi di Desa Sukamaju.', 'credit: Foto: Humas Desa'],
    ],
    ['Petani memanen padi, 1911. (KITLV).', ['caption: Petani memanen padi, 1911.', 'credit: (KITLV).']],
    ['Petani di sawah (c) AP Photo', ['caption: Petani di sawah', 'credit: (c) AP Photo']],
    [
      'Petani menunggu hujan. Foto: AFP/Bunga Larasati',
      ['caption: Petani menunggu hujan.', 'credit: Foto: AFP/Bunga Larasati'],
    ],
    ['Bunga Larasati • 20 April 2020 10:56', ['byline: Bunga Larasati', 'timestamp: • 20 April 2020 10:56']],
    [
      'Petani memanen padi, Selasa (6/7/2021). (ANTARA/Bunga Larasati)',
      ['caption: Petani memanen padi, Selasa (6/7/2021).', 'credit: (ANTARA/Bunga Larasati)'],
    ],
  ])('%s', (line, blocks) => expect(aboveBody(line)).toEqual(blocks));

  test.each(['ANTARA FOTO/Bunga Larasati/foc.', 'kabarlain.id/bunga larasati'])('the caption of %s', (credit) => {
    const caption = 'Asap mengepul dari cerobong pembangkit listrik di Desa Sukamaju.';
    expect(aboveBody(caption, credit)).toEqual([`caption: ${caption}`, `credit: ${credit}`]);
    expect(aboveBody(credit, caption)).toEqual([`credit: ${credit}`, `caption: ${caption}`]);
  });
  test('a caption printed twice is one caption', () => {
    const caption = 'PANEN RAYA: Petani memanen padi di Desa Sukamaju, Selasa (6/7).';
    const { blocks, aside } = readPage(headline, caption, caption, opening);
    expect(blocks).toEqual([`headline: ${headline}`, `caption: ${caption}`, `paragraph: ${opening}`]);
    expect(aside).toEqual([`repeated-line: ${caption}`]);
  });
});

test('below the bare word “Oleh” stands who wrote it, with one name or two', () => {
  expect(aboveBody('Oleh', 'ZULKARNAEN')).toEqual(['byline: Oleh', 'byline: ZULKARNAEN']);
  expect(aboveBody('Oleh', 'Nusantara')).toContain('byline: Oleh');
});

test('words of the text above it, behind three dots, are set aside where the text has them', () => {
  const taster = '... membahas pasokan beras bersama petani';
  expect(readPage(headline, taster, opening).aside).toEqual([`repeated-line: ${taster}`]);
  expect(readPage(headline, '... jangan jual beras kepada tengkulak', opening).aside).toEqual([]);
});

test('the headline with its site behind it, what its picture is called, is set aside', () =>
  expect(readPage(headline, `${headline} KABARLAIN.ID`, opening).aside).toEqual([
    `repeated-line: ${headline} KABARLAIN.ID`,
  ]));

test('what a writer is stands below the name and is no subheading', () => {
  const affiliation = 'Dosen Ilmu Pangan, Universitas Sukamaju';
  expect(aboveBody('Bunga Larasati', affiliation)).toEqual(['byline: Bunga Larasati', `byline: ${affiliation}`]);
  expect(aboveBody(affiliation)).toEqual([`subheading: ${affiliation}`]);
});

test('the hours of printing stand beside who wrote', () => {
  const hours = 'Diperbarui 17 Mei 2023, 19:05 WIB Diterbitkan 16 Mei 2023, 18:00 WIB';
  expect(aboveBody(`Oleh Bunga Larasati ${hours}`)).toEqual(['byline: Oleh Bunga Larasati', `timestamp: ${hours}`]);
});

describe('below the paragraph that leads into a feature', () => {
  const feature = (line: string) => readPage(headline, closing, line, opening.replace('JAKARTA - ', '')).blocks[2];
  test.each(['DEWI LARASATI', 'DEWI LARASATI, Malang'])('stands its reporter: %s', (line) =>
    expect(feature(line)).toBe(`byline: ${line}`),
  );
  test.each(['BANJIR BANDANG', 'SUMUR RESAPAN', 'Dewi Larasati'])('or a subheading: %s', (line) =>
    expect(feature(line)).toBe(`subheading: ${line}`),
  );
});

test('a summary above the dateline is text', () => {
  const summary = 'Petani dan pemerintah duduk bersama mencari jalan agar beras cukup sampai akhir tahun ini.';
  expect(readPage(headline, summary, opening).blocks).toEqual([
    `headline: ${headline}`,
    `paragraph: ${summary}`,
    `paragraph: ${opening}`,
  ]);
});

test.each([
  ['one line', 'Nasional Ekonomi Olahraga Hiburan Wisata Foto Video'],
  ['a line with bars', 'Home | Nasional | Ekonomi | Olahraga | Video'],
])('a menu in %s is not the headline', (_, menu) => {
  const { blocks, aside } = readPage(menu, headline, opening);
  expect(blocks[0]).toBe(`headline: ${headline}`);
  expect(aside).toEqual([`menu: ${menu}`]);
});

test('a headline that names sections is no menu', () => {
  const title = 'Menteri Ekonomi dan Menteri Politik Bahas Wisata';
  expect(readPage(title, opening).blocks[0]).toBe(`headline: ${title}`);
});

describe('what a browser’s tab adds to the headline is set aside', () => {
  test.each([
    [`${headline} - Kompas.com`, '- Kompas.com'],
    [`${headline} | Republika Online`, '| Republika Online'],
    [`${headline} : Okezone News`, ': Okezone News'],
    [`${headline} - Halaman 2 - Tribunnews.com`, '- Halaman 2 - Tribunnews.com'],
    [`${headline} Halaman all - Kompas.com`, 'Halaman all - Kompas.com'],
  ])('%s', (line, end) => {
    const { blocks, aside } = readPage(line, opening, closing);
    expect(blocks[0]).toBe(`headline: ${line.slice(0, -end.length).trim()}`);
    expect(aside).toEqual([`title-end: ${end}`]);
  });
  test('and the headline printed below it is not repeated', () => {
    const { blocks } = readPage(`${headline} - Kompas.com`, headline, opening, closing);
    expect(blocks.slice(0, 2)).toEqual([`headline: ${headline}`, `paragraph: ${opening}`]);
  });
  test.each([`${headline} - Petani`, 'Pemerintah: Harga Beras Naik | Telur Turun', 'Pedagang Beras Mengadu - Lagi'])(
    'but “%s” is all headline',
    (line) => expect(readPage(line, opening, closing).blocks[0]).toBe(`headline: ${line}`),
  );
});

describe('whose photo it is may stand alone', () => {
  const caption = 'Petani menjemur gabah di halaman rumah di Sukamaju';
  test.each([
    'DOK WARGA SUKAMAJU',
    'Dok pribadi',
    'Supplied',
    'ISTIMEWA',
    'Getty Images',
    'Sumber : Kabarlain/Bunga Larasati',
  ])('%s', (credit) => expect(aboveBody(caption, credit)).toEqual([`caption: ${caption}`, `credit: ${credit}`]));
  test.each([
    '(credit: instagram.com/bungalarasati)',
    '(Instagram @bunga.larasati)',
    '(©©2024 Kabarlain.com)',
    '-Istimewa',
  ])('behind its caption: %s', (credit) =>
    expect(aboveBody(`${caption} ${credit}`)).toEqual([`caption: ${caption}`, `credit: ${credit}`]),
  );
  test.each(['Sumber: ANTARA/Bunga Larasati', 'Sumber: Kabarlain/2'])('but not “%s”, which supplied the text', (line) =>
    expect(aboveBody(line)).toEqual([`byline: ${line}`]),
  );
});

describe('a dated sentence between hour and dateline is a caption', () => {
  const dated = 'Petani menjemur gabah di halaman rumah mereka, Selasa (6/7/2021).';
  test.each(['Selasa, 6 Juli 2021 14:56 WIB', 'Penulis: Bunga Larasati'])('below %s', (line) =>
    expect(aboveBody(line, dated)[1]).toBe(`caption: ${dated}`),
  );
  test('but right below the headline it sums the article up', () =>
    expect(aboveBody(dated)).toEqual([`paragraph: ${dated}`]));
  test('and above a text without a dateline it opens it', () =>
    expect(readPage(headline, 'Penulis: Bunga Larasati', dated, closing).blocks[2]).toBe(`paragraph: ${dated}`));
});

describe('a sentence beside a credit is its caption', () => {
  test.each([
    [['Foto: Eko Hartanto', 'Petani menjemur gabah di halaman rumah.'], 'Petani menjemur gabah di halaman rumah.'],
    [['Petani menjemur gabah di halaman rumah.', 'Foto: Eko Hartanto'], 'Petani menjemur gabah di halaman rumah.'],
    [
      ['Harga beras terus naik.', 'Foto: Eko Hartanto', 'Petani menjemur gabah.  Warga menonton.'],
      'Petani menjemur gabah. Warga menonton.',
    ],
  ])('%j', (lines, caption) => {
    expect(aboveBody(...lines).filter((block) => block.startsWith('caption'))).toEqual([`caption: ${caption}`]);
  });
});

test.each(['Diterbitkan: 06 Mei 2024', 'Diunggah: 6 Mei 2024'])('the day a page came out has its label: %s', (line) =>
  expect(aboveBody(line)).toEqual([`timestamp: ${line}`]),
);
test.each(['Ilustrasi: Dewi Anggun/Kabar Kampus', 'Layouter : Endah Puspita'])(
  'who drew or set it is no reporter: %s',
  (line) => expect(aboveBody(line)).toEqual([`credit: ${line}`]),
);
