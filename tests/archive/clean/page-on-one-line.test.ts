import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { closing, headline, inBody, opening, readPage } from './read-page.ts';

const body =
  'Harga beras di Pasar Induk, Semarang, naik menjadi Rp 14 ribu per kilogram. "Kapal beras masuk seminggu sekali," kata Dewi Larasati, pedagang beras. Ia mengurangi belanja karena pembeli berkurang sejak awal bulan, dan memilih menjual beras curah kepada warung makan di sekitar pasar itu.';
const caption = 'MAHAL: Pedagang beras menata dagangannya di Pasar Induk. (CAKRA WIRAYUDA/KD)';
const title = 'Harga Beras Tembus Rp 14 Ribu, Pedagang Pasar Induk Kurangi Belanja';

describe('a page that was pasted as one line', () => {
  const page = `Home / Ekonomi / ${title} Kamis, 12 Januari 2023 10:05 WIB ${caption} SEMARANG – ${body} (bla/cwy/k15) Komentar Bang Jupri 12 Januari 2023 tanam sendiri saja Terkini Kapal Tabrak Jembatan 1 jam lalu Copyright © 2023 Kabarlain.id. Redaksi`;
  test('has the lines it had on the page', () => {
    expect(readPage(page)).toEqual({
      blocks: [
        `headline: ${title}`,
        'timestamp: Kamis, 12 Januari 2023 10:05 WIB',
        'caption: MAHAL: Pedagang beras menata dagangannya di Pasar Induk.',
        'credit: (CAKRA WIRAYUDA/KD)',
        `paragraph: SEMARANG – ${body}`,
        'byline: (bla/cwy/k15)',
      ],
      aside: [
        'breadcrumb: Home / Ekonomi /',
        'comment-box: Komentar',
        'comment-box: Bang Jupri 12 Januari 2023 tanam sendiri saja',
        'related-list: Terkini Kapal Tabrak Jembatan 1 jam lalu',
        'copy-notice: Copyright © 2023 Kabarlain.id. Redaksi',
      ],
    });
  });
  test('tells place, day and outlet', () => {
    expect(readText(page)).toMatchObject({ dateline: 'Semarang', published: '2023-01-12', outlet: 'Kabarlain.id' });
  });
});

test('a page without an hour is parted at its share bar', () => {
  const page = `Kabar Lain Solo Semarang Ekonomi Olahraga Opini Beranda Ekonomi ${title} - Bunga Larasati Bagikan: WhatsApp Facebook X Salin tautan MAHAL: Dewi Larasati menata beras di Pasar Induk. CAKRA/KL SEMARANG - ${body} (bla/cwy/k16) Editor : Bunga Larasati Tags #beras Berita Terkini Kapal Tabrak Jembatan © Kabar Lain. All rights reserved.`;
  expect(readPage(page).blocks).toEqual([
    `headline: ${title}`,
    'byline: - Bunga Larasati',
    'caption: MAHAL: Dewi Larasati menata beras di Pasar Induk.',
    'credit: CAKRA/KL',
    `paragraph: SEMARANG - ${body}`,
    'byline: (bla/cwy/k16)',
    'byline: Editor : Bunga Larasati',
  ]);
});

test('a menu and the outlet stand before the headline, and the makers behind the body', () => {
  const menu = 'Kompas.com Home Jateng Semarang Solo Nasional Ekonomi Olahraga Hukum Foto Video Terkini';
  const { blocks } = readPage(
    `${menu} ${title} Kamis, 12 Januari 2023 7:18 WIB Arsip foto - Beras di gudang. ANTARA/Bunga Larasati Semarang (ANTARA) - ${body} Pewarta : Bunga Larasati Editor : Cakra Wirayuda COPYRIGHT © ANTARA 2023`,
  );
  expect(blocks.map((block) => block.slice(0, 60))).toEqual([
    `headline: ${title}`.slice(0, 60),
    'timestamp: Kamis, 12 Januari 2023 7:18 WIB',
    'caption: Arsip foto - Beras di gudang.',
    'credit: ANTARA/Bunga Larasati',
    `paragraph: Semarang (ANTARA) - ${body}`.slice(0, 60),
    'byline: Pewarta : Bunga Larasati',
    'byline: Editor : Cakra Wirayuda',
  ]);
});

test('a long paragraph with a day and an hour in it stays whole', () => {
  const line = `${body} Rapat dimulai Kamis, 12 Januari 2023 pukul 10.05 WIB di Semarang - Jawa Tengah. Editor koran itu hadir.`;
  expect(readPage(headline, opening, line, closing).blocks[2]).toBe(`paragraph: ${line}`);
});

describe('a title that cuts into the text is set aside, and the text reads on', () => {
  const rest = 'mengaku rugi karena beras dan telur naik sejak pekan lalu.';
  test.each([
    [
      `Warga menunggu. Baca Juga: Pabrik Minyak Mulai Dibangun Dewi Larasati, pemilik warung, ${rest}`,
      `Warga menunggu. Dewi Larasati, pemilik warung, ${rest}`,
    ],
    [
      `Warga menunggu. Baca juga: Gelombang dua meter di Selat Makassar, nelayan diimbau waspada Wilayah yang rawan ${rest}`,
      `Warga menunggu. Wilayah yang rawan ${rest}`,
    ],
    [
      '"Tunggu sampai hujan hilang," Baca juga: BPBD Berau siagakan 12 perahu karet ujarnya. Warga pulang dengan tenang.',
      '"Tunggu sampai hujan hilang," ujarnya. Warga pulang dengan tenang.',
    ],
    [
      `“Pohon itu lama,” kata Bambang saat ditemui Baca Juga Angin Kencang Landa Delanggu, 27 Rumah Rusak Kabarlain.id di lokasi. Ia ${rest}`,
      `“Pohon itu lama,” kata Bambang saat ditemui Kabarlain.id di lokasi. Ia ${rest}`,
    ],
    [
      `Warga menunggu bantuan dari BACA JUGA: Harga Telur Naik Lagi pemerintah dan ${rest}`,
      `Warga menunggu bantuan dari pemerintah dan ${rest}`,
    ],
  ])('%s', (line, words) => expect(inBody(line)).toEqual([`paragraph: ${words}`]));

  test('but not where a name of the sentence may stand behind it', () => {
    const line = `“Kami rugi,” kata Baca Juga: Harga Telur Naik Lagi Wirayuda Sastro, Kepala Desa, ${rest}`;
    expect(inBody(line)).toEqual([`paragraph: ${line}`]);
  });
});
