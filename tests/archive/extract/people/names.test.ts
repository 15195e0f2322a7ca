import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

const peopleIn = (text: string): string[] => readText(text).people.map(({ name }) => name);

describe('names that hold words of other tables', () => {
  test.each([
    [
      'a common word and an initial',
      'Menteri Kesehatan Bunga K. Larasati tiba di Solo. Menurut Bunga Larasati, beras cukup.',
      ['Bunga K. Larasati'],
    ],
    [
      'a common word behind an office',
      'Bupati Buleleng Gede Sukrayasa membuka rapat. Menurut Sukrayasa, beras cukup.',
      ['Gede Sukrayasa'],
    ],
    ['a country', 'Kapolsek Sewon Kompol Cakra Haiti membuka rapat di Bantul.', ['Cakra Haiti']],
    ['an article in lower case', 'Rapat dibuka oleh Omar al-Wirayuda di Kairo.', ['Omar al-Wirayuda']],
    [
      'an initial that is a form of address elsewhere',
      'Menteri Hukum Dewi H Prameswari membuka rapat.',
      ['Dewi H Prameswari'],
    ],
    [
      'a form of address that looks like an initial',
      'Rapat dibuka oleh H. Cakra Wirayuda di Solo.',
      ['Cakra Wirayuda'],
    ],
    [
      'two letters behind a party',
      'Anggota Fraksi Golkar TB Hasanuddin Wirayuda membuka rapat.',
      ['TB Hasanuddin Wirayuda'],
    ],
    ['how a Balinese name opens', 'Kepala Desa Tegallalang I Wayan Sukrayasa membuka rapat.', ['I Wayan Sukrayasa']],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people));
});

describe('names beside offices', () => {
  test.each([
    [
      'a body with a link in its name',
      'Kepala Badan Pengawas Obat dan Makanan (BPOM) RI, Bunga Larasati, membuka rapat.',
    ],
    ['an acronym no table knows', 'Direktur Advokasi QWIN, Bunga Larasati, membuka rapat.'],
    ['a federation behind two letters', 'Sekjen PP Perbasi Bunga Larasati membuka rapat.'],
    ['an abbreviated office', 'Rapat dibuka Kasudin Penanggulangan Bencana Bunga Larasati.'],
  ])('%s', (_, text) => expect(peopleIn(text)).toEqual(['Bunga Larasati']));
});

test('the people of a pair are two', () => {
  expect(peopleIn('Rapat dibuka Cakra Wirayuda-Eko Hartanto Nugroho di Solo.')).toEqual([
    'Cakra Wirayuda',
    'Eko Hartanto Nugroho',
  ]);
});

test('kin that open a sentence make a person', () => {
  expect(peopleIn('Istri Cakra Wirayuda, Dewi Prameswari, membuka rapat.')).toEqual([
    'Cakra Wirayuda',
    'Dewi Prameswari',
  ]);
});

describe('nobody', () => {
  test.each([
    ['a ship', 'Penumpang MV Wirayuda turun. Kapal MV Wirayuda tiba di Solo.'],
    ['a hospital', 'Ia dirawat di RS Bunga Larasati. RS Bunga Larasati terletak di Semarang.'],
    ['a stadium and a street', 'Pertandingan digelar di Stadion Bunga Larasati. Jalan Cakra Wirayuda macet.'],
    ['a brand and its show', 'Acara Show dari Qwindo Raw Honey digelar di Solo dan dihadiri warga.'],
    ['a department of a firm', 'Bagian Government Relations membuka rapat dengan warga di Solo.'],
    ['a bank', 'Menurut laporan Standard Chartered, pasar tumbuh tahun ini.'],
  ])('%s', (_, text) => expect(peopleIn(text)).toEqual([]));
});

describe('names that no table knows', () => {
  test.each([
    ['one who is arrested', 'Polisi menangkap Vanstrom Hurwell setelah rapat.', ['Vanstrom Hurwell']],
    [
      'one who is listed',
      'Beras itu untuk Dewi Lestari, Parjiono, dan Agus Wibowo.',
      ['Dewi Lestari', 'Parjiono', 'Agus Wibowo'],
    ],
    ['one by the sound of it', 'Beras itu milik Sukarsonto Wiryatmaja di kaki bukit.', ['Sukarsonto Wiryatmaja']],
    [
      'a full name stays whole',
      'Rapat dibuka Rina Oktaviani Hurwell Belstraat di Solo.',
      ['Rina Oktaviani Hurwell Belstraat'],
    ],
    ['a thing in the same place', 'Warga mengepung Vanstrom Hurwell setelah rapat.', []],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people));
});
