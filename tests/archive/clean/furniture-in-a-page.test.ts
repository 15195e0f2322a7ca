import { describe, expect, test } from 'vitest';
import { asideInBody, belowBody, closing, headline, inBody, opening, readPage } from './read-page.ts';

describe('below the last sentence', () => {
  test('the name of a section is a menu', () => {
    expect(belowBody('Forum')).toEqual([]);
    expect(belowBody('Fokus', 'Galeri', 'Recommended', 'Harga Telur Naik Lagi')).toEqual([]);
  });
  test.each([['Sungai Meluap'], ['forum']])('any other word stays: %s', (line) =>
    expect(belowBody(line)).toEqual([`paragraph: ${line}`]),
  );

  const card = ['Harga Telur Naik Lagi di Tiga Kota', 'Kompas.com', '21 September 2024'];
  const teaser = 'Pedagang telur di tiga kota mengeluh karena pembeli berkurang sejak pekan lalu.';
  test('a card of another article is none of its own', () => {
    expect(belowBody(...card)).toEqual([]);
    expect(
      belowBody('Kompas.com', '22 September 2024', card[0] as string, teaser, 'Kompas.com', '20 September 2024'),
    ).toEqual([]);
  });
  test('but an outlet and a day alone sign it', () =>
    expect(belowBody('Kompas.com', '21 September 2024')).toContain('timestamp: 21 September 2024'));
});

test('the beginning of a page that is not yet turned is no second paragraph', () =>
  expect(inBody('Halaman Selanjutnya', 'Ribuan warga mengungsi...')).toEqual([]));

test('another article of the paper’s own subscribers stands above the text', () =>
  expect(
    readPage(headline, 'Reporter', 'Bunga Larasati', 'Berita Kabar Plus', 'Ambisi Bandara Baru', opening).blocks,
  ).toEqual([`headline: ${headline}`, 'byline: Reporter', 'byline: Bunga Larasati', `paragraph: ${opening}`]));

test('pictures below the last paragraph are captions by the word for whose they are', () => {
  expect(belowBody('Warga memanen padi di Solo, 1987. (Foto: Dok. Keluarga)')[0]).toBe(
    'caption: Warga memanen padi di Solo, 1987.',
  );
  expect(belowBody('Warga pun pulang ke rumah. (Kabar Lain)')[0]).toMatch(/^paragraph/);
});

test('what readers say below a signature is none of the article', () =>
  expect(
    belowBody(
      'EDITOR',
      'Bunga Larasati',
      'TAGS',
      'beras',
      'KOMENTAR',
      'Warga: "Semoga lekas turun harganya, kasihan petani"',
      '2 tahun lalu . Balas',
    ),
  ).toEqual(['byline: EDITOR', 'byline: Bunga Larasati']));

describe('who a writer is, told in the last lines,', () => {
  const note = 'Bunga Larasati adalah dosen Fakultas Pertanian Universitas Sukamaju.';
  const below = (...lines: string[]) => readPage(headline, 'Bunga Larasati', opening, closing, ...lines);
  test.each([note, `*${note}`, 'Bunga Larasati, Peneliti Kabar Sukamaju'])('is set aside: %s', (line) =>
    expect(below(line).aside).toEqual([`author-note: ${line}`]),
  );
  test('but of somebody else it is news', () => {
    const news = note.replace('Bunga', 'Dewi');
    expect(below(news).blocks.at(-1)).toBe(`paragraph: ${news}`);
    expect(readPage(headline, opening, closing, note).blocks.at(-1)).toBe(`paragraph: ${note}`);
  });
  test('and above the last paragraph too', () =>
    expect(readPage(headline, 'Bunga Larasati', opening, note, closing).blocks).toContain(`paragraph: ${note}`));
});

describe('an advertisement cuts a sentence', () => {
  test.each(['SCROLL TO CONTINUE', 'SCROLL TO CONTINUE READING', 'ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT'])(
    '%s',
    (words) => {
      const line = `Ribuan warga mengungsi ke balai desa ${words} setelah sungai meluap pada malam hari di tepi kali.`;
      expect(inBody(line)).toEqual([`paragraph: ${line.replace(`${words} `, '')}`]);
    },
  );
});

describe('an invitation to read something else is set aside', () => {
  test.each([
    [['Baca juga: Harga Telur Naik Lagi'], 'read-also: Baca juga: Harga Telur Naik Lagi'],
    [['BACA JUGA : Harga Telur Naik Lagi'], 'read-also: BACA JUGA : Harga Telur Naik Lagi'],
    [['Baca juga:', 'Harga Telur Naik Lagi'], 'read-also: Baca juga: Harga Telur Naik Lagi'],
    [['', 'Baca Juga :', '', 'Harga Telur Naik Lagi', ''], 'read-also: Baca Juga : Harga Telur Naik Lagi'],
    [
      ['BACA JUGA', 'Senin, 07 Maret 2016 09:12', 'Harga Telur Naik Lagi'],
      'read-also: BACA JUGA Senin, 07 Maret 2016 09:12 Harga Telur Naik Lagi',
    ],
    [['• Baca juga: Harga Telur Naik Lagi'], 'read-also: • Baca juga: Harga Telur Naik Lagi'],
    [['Simak Video: Banjir Bandang'], 'read-also: Simak Video: Banjir Bandang'],
    [['Lihat juga Video: Banjir Bandang'], 'read-also: Lihat juga Video: Banjir Bandang'],
    [['(Baca juga: Harga Telur Naik Lagi)'], 'read-also: (Baca juga: Harga Telur Naik Lagi)'],
  ])('%j', (lines, piece) => {
    expect(asideInBody(...lines)).toEqual([piece]);
    expect(inBody(...lines)).toEqual([]);
  });

  test('but never the paragraph below it', () => {
    expect(readPage(headline, opening, 'Baca juga:', closing)).toEqual({
      blocks: [`headline: ${headline}`, `paragraph: ${opening}`, `paragraph: ${closing}`],
      aside: ['read-also: Baca juga:'],
    });
  });

  test('nor a short sentence below it', () => {
    expect(inBody('PROMOTED CONTENT', 'Rahasia Lutut Muda Kembali', 'Warga pun pulang.')).toEqual([
      'paragraph: Warga pun pulang.',
    ]);
    expect(inBody('Baca juga:', 'Warga pun pulang.')).toEqual(['paragraph: Warga pun pulang.']);
  });

  test('with the short headline that ends its list', () => {
    const lines = [
      'Baca juga:',
      'Harga Telur Naik Lagi Hari Ini',
      'Perempuan penjaga mata air',
      'Topik terkait',
      'Beras',
    ];
    expect(belowBody(...lines)).toEqual([]);
  });

  test('nor the paragraph below its headline that the end of a page broke off', () => {
    const broken = 'Bunga mendengar warga berteriak dari seberang sungai. Saat itu perahu yang ia';
    const lines = ['Baca juga:', 'Harga Telur Naik Lagi', broken, 'tumpangi terbalik.'];
    expect(inBody(...lines)).toEqual([`paragraph: ${broken} tumpangi terbalik.`]);
    expect(asideInBody(...lines)).toEqual(['read-also: Baca juga: Harga Telur Naik Lagi']);
  });

  test('in the middle of a sentence, which reads on', () => {
    const line = 'Rapat itu (Baca juga: Harga Telur Naik Lagi) dihadiri ribuan warga dari tiga kabupaten.';
    expect(inBody(line)).toEqual(['paragraph: Rapat itu dihadiri ribuan warga dari tiga kabupaten.']);
    expect(asideInBody(line)).toEqual(['read-also: (Baca juga: Harga Telur Naik Lagi)']);
  });

  test('and a sentence that only uses the words stays', () => {
    const line = 'Pembaca juga diajak melihat pameran itu sampai akhir pekan depan.';
    expect(inBody(line)).toEqual([`paragraph: ${line}`]);
  });
});

describe('a list of other articles', () => {
  const list = ['Berita Terkait', 'Terpopuler', '- Harga Emas Naik Tajam', '-', 'Profil Sang Juara: Siapa Dia?'];
  test('at the end goes whole', () => {
    expect(readPage(headline, opening, closing, ...list)).toEqual({
      blocks: [`headline: ${headline}`, `paragraph: ${opening}`, `paragraph: ${closing}`],
      aside: [`related-list: ${list.join(' ')}`],
    });
  });
  test('in the middle goes, and the article goes on', () => {
    const { blocks, aside } = readPage(headline, opening, ...list, closing);
    expect(blocks.at(-1)).toBe(`paragraph: ${closing}`);
    expect(aside).toEqual([`related-list: ${list.join(' ')}`]);
  });
  test('ends where the page says so, and a short question below is asked in the article', () => {
    const lines = [
      'Video terkait',
      'Panen Raya di Tiga Desa',
      'Akhir bagian Video terkait',
      'Berapa lama musim kering?',
    ];
    expect(inBody(...lines)).toEqual(['subheading: Berapa lama musim kering?']);
  });
  test('ends where a sentence goes on that the page broke', () => {
    const half = 'Bunga mendengar warga berteriak dari seberang sungai. Saat itu perahu yang ia';
    const { blocks } = readPage(headline, opening, half, ...list, 'tumpangi terbalik di muara.', closing);
    expect(blocks[2]).toBe(`paragraph: ${half} tumpangi terbalik di muara.`);
  });
  test('and a signature below the first page do not close what goes on at the second', () => {
    const half = 'Bunga mendengar warga berteriak dari seberang sungai. Saat itu perahu yang ia';
    const foot = ['1 2 Next »', 'Reporter : Cakra Wirayuda', 'BERITA TERKAIT', 'Harga Telur Naik Lagi', 'Halaman 2'];
    const { blocks } = readPage(headline, opening, half, ...foot, 'tumpangi terbalik di muara.', closing);
    expect(blocks).toContain('paragraph: tumpangi terbalik di muara.');
    expect(blocks.at(-1)).toBe(`paragraph: ${closing}`);
  });
  test('names nobody and dates nothing', () => {
    const { blocks } = readPage(headline, opening, 'Berita Terkait', '- Presiden Cakra Wirayuda Tiba (7/7/2021)');
    expect(blocks).toEqual([`headline: ${headline}`, `paragraph: ${opening}`]);
  });
});

describe('an advertisement', () => {
  test('on lines of its own is set aside', () => {
    const pieces = asideInBody('ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT');
    expect(pieces.join(' ').replaceAll('advertisement: ', '')).toBe('ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT');
    expect(inBody('ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT')).toEqual([]);
  });
  test('in the middle of a sentence leaves the sentence whole', () => {
    const line = 'Rapat itu ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT dihadiri ribuan warga dari tiga kabupaten.';
    expect(inBody(line)).toEqual(['paragraph: Rapat itu dihadiri ribuan warga dari tiga kabupaten.']);
  });
});

test('what stands around an article is told apart from it', () => {
  const { blocks, aside } = readPage(
    'Home > Nasional > Ekonomi',
    headline,
    'A   A   A   Pengaturan Font',
    'Bagikan:',
    opening,
    'Halaman: 1 2 3 Lihat Semua',
    'Tag: beras, petani',
    'Komentar',
    '()',
    'error: Ijin Dulu baru Copas BOSS !!',
    'Top',
  );
  expect(blocks).toEqual([`headline: ${headline}`, `paragraph: ${opening}`]);
  expect(aside.map((piece) => piece.split(':')[0])).toEqual([
    'breadcrumb',
    'font-controls',
    'share-bar',
    'page-control',
    'tag-bar',
    'comment-box',
    'comment-box',
    'copy-notice',
    'page-control',
  ]);
});

describe('what is pasted twice is kept once', () => {
  const sentence = 'Perbaikan jembatan itu dimulai pekan depan dan memakan waktu tiga bulan.';
  test('a sentence of a paragraph', () => {
    expect(inBody(`${sentence} ${sentence} Warga diminta bersabar.`)).toEqual([
      `paragraph: ${sentence} Warga diminta bersabar.`,
    ]);
  });
  test('a whole paragraph', () => {
    expect(readPage(headline, opening, closing, closing).aside).toEqual([`repeated-line: ${closing}`]);
  });
  test.each([
    [
      'what is called out in quotation marks',
      '"Hidup petani, hidup nelayan, hidup buruh di seluruh negeri!" teriak mereka.',
    ],
    ['a refrain', 'Angin bawa aku pulang'],
  ])('but %s may come back', (_, line) =>
    expect(asideInBody(line, 'Orasi itu berlangsung dua jam.', line)).toEqual([]),
  );
  test('a table of contents goes, and the subheadings it lists stay', () => {
    const { blocks, aside } = readPage(
      headline,
      'Daftar Isi',
      'Kuota Naik Dua Kali',
      'Cara Menebus',
      opening,
      'Kuota Naik Dua Kali',
      closing,
      'Cara Menebus',
      closing.replace('Ribuan', 'Ratusan'),
    );
    expect(aside).toEqual(['contents: Daftar Isi Kuota Naik Dua Kali Cara Menebus']);
    expect(blocks.filter((block) => block.startsWith('subheading'))).toEqual([
      'subheading: Kuota Naik Dua Kali',
      'subheading: Cara Menebus',
    ]);
  });
});

test('articles recommended between marks in the middle of a story go with their marks', () => {
  const marks = [
    'Lewati Artikel pilihan dan terus membaca',
    'Artikel pilihan',
    'Pulau yang hilang',
    'Akhir dari Artikel pilihan',
  ];
  expect(inBody(...marks, 'Pemerintah menyiapkan lahan relokasi.')).toEqual([
    'paragraph: Pemerintah menyiapkan lahan relokasi.',
  ]);
});
