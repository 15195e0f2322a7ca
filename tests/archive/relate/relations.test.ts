import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { drop, extract, registry } from '../read-text.ts';

const LONG =
  'Pemerintah membahas pasokan beras bersama petani di tiga kabupaten yang dilanda kekeringan panjang dan meminta para pedagang menahan harga sampai panen raya tiba pada akhir tahun ini di seluruh daerah penghasil padi.';
const HEALTH =
  'Rumah sakit menambah ruang rawat karena pasien demam berdarah naik. Dokter meminta warga menjaga kesehatan dan vaksinasi. Hakim pengadilan menjatuhkan vonis penjara kepada terdakwa kasus korupsi obat.';
const COURT =
  'Jaksa menuntut terdakwa korupsi alat kesehatan di pengadilan, dan hakim menunda vonis. Pasien rumah sakit dan dokter menjadi saksi kasus vaksin itu bersama perawat puskesmas.';
const TWO = 'Menteri Kesehatan Dewi Larasati dan Gubernur Jawa Tengah Cakra Hartanto';
const HARVEST =
  'Mereka berjalan di pematang sambil berbincang tentang bibit, pupuk, dan jadwal tanam berikut. Anak-anak sekolah menonton dari tepi jalan, dan para ibu menyiapkan makan siang bagi semua tamu.';
const CROWD =
  'Pedagang sayur menutup lapak lebih awal karena jalan kampung penuh kendaraan. Polisi lalu mengatur arus dari dua arah, sedangkan panitia membagikan air minum kepada siapa saja yang lewat.';

const relate = (texts: Record<string, string>) => {
  const { articles } = buildArchive(
    Object.entries(texts).map(([name, text]) => drop(text, `${name}.txt`)),
    registry,
    extract,
  );
  return Object.fromEntries(
    articles.map(({ slug, relations }) => [slug, relations.map((relation) => `${relation.kind} ${relation.slug}`)]),
  );
};

describe('two articles belong together', () => {
  test('as editions of one story, where they share a wire service’s words', () => {
    expect(
      relate({
        satu: `JAKARTA - ${LONG} Warga lalu pulang.`,
        dua: `SOLO - Menurut pejabat itu, ${LONG} Pasar sepi.`,
      }),
    ).toEqual({ satu: ['reprint dua'], dua: ['reprint satu'] });
  });
  test('as one event, where two people meet on one day', () => {
    expect(
      relate({
        satu: `JAKARTA - ${TWO} meninjau panen padi di desa itu sejak pagi, Selasa (6/7/2021). ${HARVEST}`,
        dua: `SOLO - Sawah ramai saat ${TWO} datang bersama rombongan besar, Selasa (6/7/2021). ${CROWD}`,
      }),
    ).toEqual({ satu: ['event dua'], dua: ['event satu'] });
  });
  test('by people alone, where the days differ', () => {
    expect(
      relate({
        satu: `JAKARTA - ${TWO} meninjau panen padi di desa itu sejak pagi, Selasa (6/7/2021). ${HARVEST}`,
        dua: `SOLO - Sawah ramai saat ${TWO} datang bersama rombongan besar, Rabu (7/7/2021). ${CROWD}`,
      }),
    ).toEqual({ satu: ['people dua'], dua: ['people satu'] });
  });
  test('by people alone, where one person does two things a day', () => {
    const one = 'Menteri Kesehatan Dewi Larasati';
    expect(
      relate({
        satu: `JAKARTA - ${one} meninjau panen padi di desa itu sejak pagi, Selasa (6/7/2021). ${HARVEST}`,
        dua: `SOLO - Sawah ramai saat ${one} datang bersama rombongan besar, Selasa (6/7/2021). ${CROWD}`,
      }),
    ).toEqual({ satu: ['people dua'], dua: ['people satu'] });
  });
  test('by topics, where they share two', () => {
    expect(relate({ satu: `JAKARTA - ${HEALTH}`, dua: `SOLO - ${COURT}` })).toEqual({
      satu: ['topic dua'],
      dua: ['topic satu'],
    });
  });
});

describe('two articles do not', () => {
  test('where nothing joins them', () => {
    expect(
      relate({
        satu: 'JAKARTA - Petani memanen padi di desa itu sejak pagi hari bersama keluarga mereka.',
        dua: 'SOLO - Kereta terlambat dua jam karena pohon tumbang menutup rel di luar kota.',
      }),
    ).toEqual({ satu: [], dua: [] });
  });
  test('where they share only furniture', () => {
    const furniture = `Baca juga:\n${LONG.slice(0, 120)}\nBerita Terkait\n- ${LONG.slice(0, 100)}`;
    expect(
      relate({
        satu: `JAKARTA - Petani memanen padi di desa itu sejak pagi hari bersama keluarga mereka.\n${furniture}`,
        dua: `SOLO - Kereta terlambat dua jam karena pohon tumbang menutup rel di luar kota.\n${furniture}`,
      }),
    ).toEqual({ satu: [], dua: [] });
  });
  test('as editions, where two news flashes share the names of two people', () => {
    const relations = relate({
      satu: `JAKARTA - ${TWO} meninjau panen padi di desa itu sejak pagi, Selasa (6/7/2021).`,
      dua: `SOLO - Sawah ramai saat ${TWO} datang bersama rombongan besar, Rabu (7/7/2021).`,
    });
    expect(relations).toEqual({ satu: ['people dua'], dua: ['people satu'] });
  });
  test('where one is a draft', () => {
    expect(relate({ satu: `JAKARTA - ${LONG}`, dua: `---\ndraf: ya\n---\nSOLO - ${LONG}` })).toEqual({
      satu: [],
      dua: [],
    });
  });
});

test('relations run from reprint over event and people to topic, the strongest first', () => {
  const people = 'Menteri Kesehatan Dewi Larasati';
  const { pokok } = relate({
    pokok: `JAKARTA - ${TWO} membuka rapat, Selasa (6/7/2021). ${LONG} ${HEALTH}`,
    cetakulang: `SOLO - ${LONG} ${HEALTH}`,
    peristiwa: `SOLO - Sawah ramai saat ${TWO} datang bersama rombongan besar, Selasa (6/7/2021). ${CROWD}`,
    tokoh: `SOLO - Sawah ramai saat ${people} datang kemarin siang, Kamis (8/7/2021). ${HARVEST}`,
    topik: `SOLO - ${COURT}`,
  });
  expect(pokok).toEqual(['reprint cetakulang', 'event peristiwa', 'people tokoh', 'topic topik']);
});

test('a page lists no more than twelve relations', () => {
  const texts = Array.from({ length: 16 }, (_, index) => [
    `berita-${index}`,
    `JAKARTA - ${TWO} membuka pasar ke-${index} di kota itu bersama rombongan, Selasa (6/7/2021).`,
  ]);
  for (const relations of Object.values(relate(Object.fromEntries(texts)))) expect(relations).toHaveLength(12);
});
