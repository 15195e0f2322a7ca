import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const headline = 'Tanggul Jebol, 312 Rumah di Sukatani Terendam Banjir';

const body = [
  'MEKARSARI - Sebanyak 312 rumah di tiga desa Kecamatan Sukatani terendam banjir setelah tanggul Sungai Cimelati jebol pada Rabu (4/5/2022) dini hari.',
  'Kepala Pelaksana BPBD Mekarsari Hadi Santosa mengatakan warga mengungsi ke balai desa dan membutuhkan selimut serta makanan siap saji.',
];

const titleOf = (...above: string[]) => readText([...above, '', ...body].join('\n')).title;

describe('a headline is found', () => {
  test.each([
    ['breadcrumbs one to a line', ['Beranda', '/', 'Nusantara', '/', 'Daerah']],
    ['the day', ['Rabu, 4 Mei 2022 | 08:12 WIB']],
    ['who wrote it and when', ['Bunga Larasati', '4 Mei 2022 08:12']],
    ['the caption of its photo', ['Warga berjalan di tengah banjir, Rabu (4/5/2022). (Foto: Antara/Galih)']],
    ['a share bar', ['Bagikan', 'Facebook', 'Twitter', 'WhatsApp', 'Salin Link']],
    [
      'news of other things',
      ['Trending', '1', 'Harga Cabai Naik Lagi Jelang Lebaran', '2', 'Timnas Putri Menang Tipis'],
    ],
    ['the weather', ['Mekarsari', '27°C', 'Cerah Berawan', 'Rabu, 4 Mei 2022']],
    ['the rates', ['IHSG 7.123,45 +0,51%', 'USD/IDR 14.350', 'Emas 987.000']],
    ['a promise', ['Diskon 50 Persen Langganan Setahun Penuh Hanya Hari Ini']],
    ['the news of the hour', ['BREAKING : Gempa 5,1 Magnitudo Guncang Mekarsari Selatan Dini Hari Tadi']],
    ['its own words with an unknown outlet behind', [`${headline} - Kabar Mekarsari`]],
    ['an invitation to another article', ['Baca Juga', 'BMKG: Hujan Lebat Masih Berpotensi di Mekarsari Tiga Hari']],
  ])('below %s', (_, above) => expect(titleOf(...above, headline)).toBe(headline));

  test('right above who wrote it, below a list of the same story', () => {
    const list = [
      'Topik Populer',
      'Banjir Sukatani: Warga Butuh Selimut dan Makanan',
      'Tanggul Sungai Cimelati Diperbaiki Tahun Depan',
      'Harga Cabai Naik Lagi',
    ];
    expect(titleOf(...list, headline, 'Bunga Larasati', 'Rabu, 4 Mei 2022 08:12 WIB')).toBe(headline);
    expect(titleOf(headline, 'Warga Butuh Selimut dan Makanan', 'Rabu, 4 Mei 2022 08:12 WIB')).toBe(headline);
  });

  test.each([
    'Tanggul Jebol, 312 Rumah Terendam Banjir.',
    'Tanggul Sungai Cimelati Akhirnya Jebol, Tapi...',
    'iPhone Warga Rusak karena Banjir Sukatani',
    'Tanggul Sungai Cimelati Jebol pada Rabu Dini Hari, Sebanyak 312 Rumah di Tiga Desa Kecamatan Sukatani Kabupaten Mekarsari Terendam Banjir dan Warga Mengungsi',
  ])('that is written as “%s”', (title) => expect(titleOf(title)).toBe(title));
});

describe('a headline in two lines is one', () => {
  test.each([
    ['Tanggul Sungai Cimelati Jebol, Ratusan Rumah di', 'Sukatani Terendam Banjir Dini Hari'],
    ['Tanggul Sungai Cimelati Jebol,', 'Ratusan Rumah di Sukatani Terendam Banjir'],
    ['Tanggul Baru Sungai Cimelati Mulai', 'Tahan Banjir, Warga Sukatani Lega'],
    ['Sebulan Jebol, Mesin Pintu Tanggul Cimelati', 'Baru Diperbaiki Pekan Depan'],
    ['Tanggul Cimelati Jebol, Warga', 'Sukatani Mengungsi ke Balai Desa'],
    ['Tanggul Sungai Cimelati jebol, ratusan rumah', 'terendam banjir di Sukatani'],
    ['Tanggul Cimelati Jebol, Warga Hilir Sukatani', 'Diminta Tak Kembali ke Rumah'],
    ['Tanggul Jebol Rendam Tiga Desa', 'Kecamatan Sukatani Sejak Dini Hari'],
  ])('“%s | %s”', (first, second) => {
    expect(titleOf(first, second)).toBe(`${first} ${second}`);
    expect(titleOf('Beranda', 'Daerah', first, second, 'Rabu, 4 Mei 2022')).toBe(`${first} ${second}`);
  });

  test.each([
    [headline, 'dibaca banyak warga'],
    [headline, 'Warga Butuh Selimut dan Makanan'],
    ['Tanggul Jebol, Ratusan Warga Sukatani Mengungsi', 'Belum Ditemukan Korban Jiwa'],
    [headline, 'Bunga Larasati'],
    ['Tanggul Sungai Cimelati jebol di hulu', 'by Bunga Larasati Wirayuda'],
    ['Tanggul Jebol Rendam Tiga Kampung', 'Kecamatan Sukatani Sejak Dini Hari'],
    ['Tanggul Sungai Cimelati Jebol, Warga', 'Bunga Larasati Wirayuda'],
    ['Banjir di Hilir Cimelati, Papua', 'SUMBER GAMBAR, GETTY IMAGES'],
  ])('but not “%s | %s”', (first, second) => expect(titleOf(first, second)).toBe(first));
});

test('a headline that shares no word with its text stands above who wrote it and when, below a slogan', () => {
  const story = 'SUMIATI menyapu jalan sejak berusia 15 tahun. Kini ia masih menunggu upah yang dijanjikan pada 2008.';
  const page = [
    'Kabar untuk semua yang bekerja',
    'Beranda',
    'Bertahan di Pinggir Kota',
    'Bunga Larasati',
    '4 Oktober 2022',
  ];
  expect(readText([...page, '', story].join('\n')).title).toBe('Bertahan di Pinggir Kota');
});

test('a text without a headline has none', () => {
  expect(readText(body.join('\n')).title).toBeNull();
});

test('a headline in small letters stands above the caption and the credit of its photo', () => {
  const asked = "Banjir Sukatani: tanggul yang jebol 'sudah lama retak' kata warga";
  const caption = 'Tanggul Sungai Cimelati, Sukatani';
  expect(titleOf(asked, caption, 'SUMBER GAMBAR, GETTY IMAGES')).toBe(asked);
});

describe('a headline behind the way through the site is found', () => {
  test.each([
    ['Beranda » Daerah » ', []],
    ['Home / Berita / Peristiwa / ', []],
    ['You are here: Home » Berita » ', []],
    ['Beranda » Daerah » ', [headline]],
  ])('%s', (way, below) => {
    const { title, setAside } = readText([`${way}${headline}`, ...below, '', ...body].join('\n'));
    expect(title).toBe(headline);
    expect(setAside[0]).toEqual({ text: way.trim(), reason: 'breadcrumb' });
  });
  test('or below it, where nothing parts the way from the headline', () =>
    expect(titleOf(`Home Daerah ${headline}`, 'Daerah', headline)).toBe(headline));
  test('or below it, where the way breaks the title off', () =>
    expect(titleOf(`Home » Berita » ${headline.slice(0, 30)}…`, headline)).toBe(headline));
  test.each(['Beranda Rumah Warga Sukatani Terendam Banjir', 'Home Industri / Kerajinan Sukatani Terendam Banjir'])(
    'but “%s” is all headline',
    (line) => expect(titleOf(line)).toBe(line),
  );
});

test.each([
  [`# ${headline}`],
  [`**${headline}**`],
  [`## **${headline}**`],
  [`LIVE | ${headline}`],
  [`BREAKING NEWS | ${headline}`],
])('the marks around a headline are none of its words: %s', (line) => expect(titleOf(line)).toBe(headline));

describe('a headline of its own kind is found', () => {
  test('called out, and as long as a sentence', () => {
    const called = '7 Cara Merawat Sepeda Tua yang Jarang Dipakai agar Awet Bertahun-tahun, Gampang Banget!';
    const list = [
      'Sepeda tua di rumah Anda berkarat? Bunga Larasati, pemilik bengkel di Sukatani, membagikan caranya sore itu.',
    ];
    expect(readText([called, 'Nomor 5 sering dilupakan!', '', ...list].join('\n')).title).toBe(called);
  });

  test('of three words, above the bare word “Oleh” and the name of who wrote the essay', () => {
    const essay = [
      'Kolom',
      'Perahu Tanpa Dayung',
      'Oleh:',
      'Galih Pratomo',
      'Pengamat transportasi, tinggal di Mekarsari',
      'Minggu, 18 Juni 2017 06:12 WIB',
      '',
      'Di depan rumah saya tertambat sebuah perahu. Catnya biru, lambungnya kayu, dan sudah sewindu tidak pernah turun ke air.',
      'Yang turun justru anak-anak. Mereka menyebutnya kapal induk, dan melompat dari buritannya setiap sore sepulang sekolah.',
    ];
    const { title, authors } = readText(essay.join('\n'));
    expect(title).toBe('Perahu Tanpa Dayung');
    expect(authors).toEqual(['Galih Pratomo']);
  });
});
