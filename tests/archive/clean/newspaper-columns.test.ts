import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const page = [
  '"KEDAULATAN RAKYAT"',
  'HALAMAN 3',
  'KAMIS KLIWON 3 SEPTEMBER 2015 ( 19 DULKANGIDAH 1948 )',
  'Embung Kering, Warga Lereng Jual Sapi',
  'BOYOLALI (KR) - Sebanyak 9 dari 20',
  'embung di lereng Merapi, Kabupaten Bo-',
  'yolali, kering sejak pertengahan bulan',
  'lalu. Warga lereng mulai menjual sapi',
  'untuk membeli air bersih dari tangki',
  'swasta yang harganya sudah mencapai',
  'Rp 200 ribu per 5.000 liter.',
  'Camat di lereng itu, Cakra Wirayuda SIP',
  'menuturkan, bantuan air dari kabupaten',
  'baru menjangkau tiga dari tujuh desa',
  'itu. "Armada kami hanya satu. Sehari',
  'paling banyak lima rit,"',
  'ujarnya kepada KR, Rabu (2/9).',
  'Di Dusun Wuni, Desa Sukamaju, Dewi',
  '(38) menjual seekor sapi sebesar',
  'gudang kecil demi air.',
  '* Bersambung hal 7 kol 1',
  'KR-BUNGA LARASATI',
  'Embung  ............ Sambungan hal 3',
  'Hujan diperkirakan baru turun akhir',
  'tahun ini.   (Bla)-k',
  'Penerbit: PT Kabar Lain Yogyakarta',
];

describe('a page of a newspaper set in columns', () => {
  const article = readText(page.join('\n'));
  test('keeps every paragraph whole', () => {
    expect(article.body).toEqual([
      'BOYOLALI (KR) - Sebanyak 9 dari 20 embung di lereng Merapi, Kabupaten Bo- yolali, kering sejak pertengahan bulan lalu. Warga lereng mulai menjual sapi untuk membeli air bersih dari tangki swasta yang harganya sudah mencapai Rp 200 ribu per 5.000 liter.',
      'Camat di lereng itu, Cakra Wirayuda SIP menuturkan, bantuan air dari kabupaten baru menjangkau tiga dari tujuh desa itu. "Armada kami hanya satu. Sehari paling banyak lima rit," ujarnya kepada KR, Rabu (2/9).',
      'Di Dusun Wuni, Desa Sukamaju, Dewi (38) menjual seekor sapi sebesar gudang kecil demi air.',
      'Hujan diperkirakan baru turun akhir tahun ini.',
    ]);
  });
  test('tells headline, day, outlet and place', () => {
    expect(article).toMatchObject({
      title: 'Embung Kering, Warga Lereng Jual Sapi',
      published: '2015-09-03',
      outlet: 'Kedaulatan Rakyat',
      dateline: 'Boyolali',
    });
  });
});

describe('a page of a site that was copied with its columns and its menu', () => {
  const menu = ['HOME', 'NASIONAL', 'METRO', 'DAERAH', 'EKBIS', 'SPORTS', 'EDUKASI', 'home', 'daerah', 'jawa tengah'];
  const article = readText(
    [
      ...menu,
      'Jaksa Tuntut Mantan Bendahara',
      'Koperasi Tani Damai 4 Tahun Penjara',
      'Bunga Larasati',
      'Rabu, 22 November 2023 - 15:09 WIB',
      'SOLO - Jaksa Penuntut Umum menuntut',
      'mantan bendahara Koperasi Tani Damai berinisial',
      'YS empat tahun penjara dalam perkara',
      'penggelapan dana simpanan anggota. Tuntutan dibacakan',
      'di ruang sidang Pengadilan Negeri (PN)',
      'Solo, Jalan Melati, Rabu (22/11/2023).',
      '"Terdakwa menggunakan uang anggota untuk',
      'membeli dua unit mobil dan membayar cicilan rumah,"',
      'kata jaksa saat membacakan tuntutan.',
      'Ketua majelis hakim memberi waktu sepekan',
      'kepada penasihat hukum untuk menyusun pledoi.',
      'Sidang dilanjutkan Rabu pekan depan.',
    ].join('\n'),
  );
  test('has its paragraphs whole', () =>
    expect(article.body[0]).toBe(
      'SOLO - Jaksa Penuntut Umum menuntut mantan bendahara Koperasi Tani Damai berinisial YS empat tahun penjara dalam perkara penggelapan dana simpanan anggota. Tuntutan dibacakan di ruang sidang Pengadilan Negeri (PN) Solo, Jalan Melati, Rabu (22/11/2023).',
    ));
  test('has the headline whole whose break its first sentence reads across', () =>
    expect(article.title).toBe('Jaksa Tuntut Mantan Bendahara Koperasi Tani Damai 4 Tahun Penjara'));
});
