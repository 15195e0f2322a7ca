import fc from 'fast-check';

const people = ['Bunga Larasati', 'Cakra Wirayuda', 'Dian Prameswari', 'Eko Hartanto'] as const;
const offices = ['Menteri Kesehatan', 'Gubernur Jawa Tengah', 'Kepala Desa', 'pengamat ekonomi'] as const;
const verbs = ['ujar', 'kata', 'tutur', 'jelas', 'ungkap'] as const;
const sentences = [
  'Pemerintah membahas pasokan beras bersama petani di tiga kabupaten.',
  'Warga mengungsi ke balai desa setelah sungai meluap pada malam hari.',
  'Rumah sakit menambah ruang rawat karena jumlah pasien terus naik.',
  'Kedua negara sepakat memperkuat kerja sama di bidang kesehatan.',
  'Jumlah penumpang kereta naik dua kali lipat selama libur sekolah.',
  'Panitia menunda pertandingan karena hujan deras mengguyur stadion.',
] as const;

/** Where a headline may stand. */
export const headline = fc.constantFrom(
  'Pemerintah Bahas Pasokan Beras Bersama Petani',
  'Warga Mengungsi setelah Sungai Meluap',
  '12 Desa Terendam Banjir',
  'Benarkah Harga Cabai Turun?',
);

/** The opening of a body; empty for a paste without dateline. */
export const dateline = fc.constantFrom(
  '',
  'JAKARTA - ',
  'Jakarta, Pos Jateng - ',
  'SOLO, Lingkar.co – ',
  'Suara.com - ',
);

/** A printed day of July 2021 with its true weekday. */
export const printedDay = fc.constantFrom(
  'Selasa (6/7/2021)',
  'Rabu (7/7/2021)',
  'Kamis (8/7)',
  'Senin (5/7/21)',
  '6 Juli 2021',
);

/** Somebody with an office says something, dated or not, in straight marks. */
export const statement = fc
  .record({
    who: fc.constantFrom(...people),
    office: fc.constantFrom(...offices),
    verb: fc.constantFrom(...verbs),
    day: fc.option(printedDay, { nil: undefined }),
    pronoun: fc.boolean(),
  })
  .map(({ who, office, verb, day, pronoun }) => {
    const speaker = pronoun ? `${verb}nya` : `${verb} ${office} ${who}`;
    return `"Kami tidak akan membiarkan warga kelaparan," ${speaker}${day ? `, ${day}` : ''}.`;
  });

/** A paragraph of one to three sentences, some of them spoken. */
export const paragraph = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...sentences), weight: 3 }, statement), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));

/** A line of a pasted page that is not the article. */
export const furniture = fc.constantFrom(
  '• Bagikan',
  'A   A   A   Pengaturan Font',
  'Baca juga: Harga Telur Naik Lagi',
  'Baca juga:\nHarga Telur Naik Lagi',
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Komentar\n()',
  'Top',
  '[Gambas:Video 20detik]',
  'Tag: beras, petani',
  'Halaman: 1 2 3 Lihat Semua',
  'Nasional Ekonomi Olahraga Hiburan Wisata Foto Video',
);

const maker = fc.constantFrom('Editor: Fajar Nugraha', 'Penulis : Antara', 'Sumber: ANTARA', 'Foto: Humas Desa');

const caption = fc.constantFrom(
  'PANEN RAYA: Petani memanen padi di Desa Sukamaju, Selasa (6/7). (ANTARA/Humas)',
  'Petani (kanan) memanen padi di Desa Sukamaju, Selasa (6/7). Dokumentasi: Humas Desa',
);

const related = fc.constantFrom(
  '',
  'Berita Terkait\nTerpopuler\n- Iran Kibarkan Bendera\n- Harga Emas Naik Tajam Pekan Ini\n-\nProfil Sang Juara',
);

/** A pasted page as people drop it: some of a headline, captions, a dateline, paragraphs, furniture in between, makers at the end. */
export const page = fc
  .record({
    before: fc.array(furniture, { maxLength: 2 }),
    headline: fc.option(headline, { nil: undefined }),
    caption: fc.option(caption, { nil: undefined }),
    dateline,
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    between: fc.array(furniture, { maxLength: 3 }),
    twice: fc.boolean(),
    maker: fc.option(maker, { nil: undefined }),
    related,
    gap: fc.constantFrom('\n', '\n\n', '\n \n\n'),
  })
  .map((parts) => {
    const [first = '', ...rest] = parts.paragraphs;
    const body = rest.flatMap((words, index) => [words, parts.between[index] ?? '']);
    const pictures = parts.caption ? [parts.caption, parts.twice ? parts.caption : ''] : [];
    return [
      ...parts.before,
      parts.headline ?? '',
      ...pictures,
      parts.dateline + first,
      ...body,
      parts.maker ?? '',
      parts.related,
    ]
      .filter((line) => line !== '')
      .join(parts.gap);
  });

/** Bits that our rules look for, and bits that break them, in any order. */
export const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(...['"', '“', '”', '(6/7)', '(', ')', '\n', '\n\n', '\r\n', '---', ' - ', ', ', '. ', ':', '/']),
      fc.constantFrom(...['Baca juga', 'Jakarta', 'Menteri', 'Bunga Larasati', 'kata', 'ujarnya', 'kemarin', 'Foto:']),
      fc.constantFrom(...['\u200b', '\u00ad', '\u202e', '\ufeff', '\u00a0', '\u2028', '\u0000', '\t', '🎉', '\ud800']),
      furniture,
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((bits) => bits.join(''));

/** Pages and noise. */
export const anyText = fc.oneof(
  page,
  noise,
  fc.tuple(page, noise).map(([words, bits]) => `${words}\n${bits}`),
);
