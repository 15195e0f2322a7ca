import { describe, expect, test } from 'vitest';
import { DEWI, said } from './said.ts';

describe('titles, terms and slogans are no speech', () => {
  test.each([
    'Desa itu menjadi "kampung bersih" sejak tahun lalu.',
    'Program "sawah hijau" itu berhasil, kata warga.',
    'Buku "Sawah di Ujung Senja Kota" tulis ulang sejarah desa.',
    'Larasati menilai program "Beras untuk Semua Warga Desa" berhasil.',
    'Larasati membuka seminar bertajuk "Bersama Menjaga Sawah dan Air".',
    'Film "Senja di Batas Kota Tua" dibintangi Cakra Hartanto.',
    'Warga membawa spanduk bertuliskan "Turunkan harga pupuk sekarang juga".',
    'Dalam pidato bertema "Merawat sawah dan alam", Larasati mengingatkan petani.',
    'Warga menyanyikan "Padi menguning di tanah kami" bersama Larasati.',
    "Kampanye 'Bersama Menjaga Sawah dan Air' diresmikan Larasati.",
  ])('%s', (paragraph) => expect(said(paragraph)).toEqual([]));
});

describe('part of a sentence is speech where somebody is said to have said it', () => {
  const words = 'tidak akan pernah kekurangan beras';
  test.each([
    [DEWI, `Larasati menegaskan bahwa desa itu "${words}".`],
    [DEWI, `Desa itu, kata Larasati, "${words}" tahun ini.`],
    [null, `Dikatakan BMKG bahwa desa yang terletak di kaki gunung itu "${words}".`],
  ])('%s: %s', (speaker, paragraph) => expect(said(paragraph)).toEqual([[speaker, words]]));
});
