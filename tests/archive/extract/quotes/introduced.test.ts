import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';
import { CAKRA, CALM, DEWI, RICE, said } from './said.ts';

const FIRST = `"${RICE}," kata Larasati.`;
const lastSpeaker = (...paragraphs: string[]) => said(...paragraphs).at(-1)?.[0];

/** Somebody the article names here for the first time. */
const EKO = 'Eko Prasetyo';

describe('after words of another, “ujarnya” is of whoever has been introduced since', () => {
  test.each([
    'Kepala Dinas Pertanian Demak Eko Prasetyo mengapresiasi langkah itu. Ia berharap desa lain mengikuti.',
    'Kepala Dinas Pertanian Demak, Eko Prasetyo, membagikan bibit. Dia meninjau gudang bersama petani.',
    'Kepala Dinas Pertanian Demak Eko Prasetyo telah mengirim contoh tanah ke laboratorium. Ia menduga pupuknya palsu.',
    'Seorang petani, Eko Prasetyo, memilih menanam lebih awal. Ia hendak panen sebelum kemarau.',
    'Eko Prasetyo, peneliti tanah dari sebuah kampus, meneliti sawah itu sejak lama. Penelitiannya belum selesai.',
    'Menurut ketua kelompok tani, Eko Prasetyo, kendala utama adalah air. Ia meminta waduk dibangun.',
    'Menurut ketua kelompok tani setempat, Eko Prasetyo, kendala utama adalah air.',
    'dr Eko Prasetyo menambahkan, sawah itu subur.',
    'Kepala sekolah, Eko Prasetyo S.Pd., M.Pd. mengatakan, panen tahun ini gagal.',
    'Seorang tukang becak, Eko Prasetyo, ikut menonton dari pinggir sawah.',
    'Hal senada disampaikan Eko Prasetyo. Ia menyebut panen tahun ini gagal.',
    'Ketua Kelompok Tani Makmur Eko Prasetyo yang hadir mengenakan caping lebar mengaku tidak tidur semalaman.',
    'Koordinator penyuluh lapangan, Eko Prasetyo, menyambut baik rencana itu. Ia menyebut sawah bergantung pada hujan.',
  ])('%s', (paragraph) => {
    expect(lastSpeaker(FIRST, paragraph, `"${CALM}," ujarnya.`)).toBe(EKO);
    expect(lastSpeaker(FIRST, `${paragraph} "${CALM}," kata dia.`)).toBe(EKO);
  });

  test.each([
    [DEWI, 'Larasati meninjau sawah bersama Kepala Dinas Pertanian Demak, Eko Prasetyo.'],
    [null, 'Kepala Dinas Pertanian Demak Eko Prasetyo dan seorang petani menanam padi. Ia menilai panen baik.'],
    [null, 'Gubernur Cakra Hartanto ikut menanam padi. Ia menilai panen baik.'],
    [null, 'Seorang pejabat mengatakan waduk mengering. Ia menyebut hujan belum turun.'],
    [DEWI, 'Ia mengungkapkan pada Maret 2020, Bupati Eko Prasetyo telah menemui petani.'],
    [DEWI, 'Bupati Demak Eko Prasetyo turut hadir dalam acara itu.'],
    [DEWI, 'Menurutnya, sawah itu bisa dikerjakan Moh. Eko Prasetyo yang baru lulus sekolah.'],
    [DEWI, 'Larasati mengatakan sawah itu ada dalam kisah Eko Prasetyo. Ia mengatakan kisah itu mengharukan.'],
    [DEWI, 'Sejak 2019, 2020, dan 2021, Larasati mengaku sering ke sawah. Ia menyoroti harga pupuk.'],
  ])('but of %s: %s', (speaker, paragraph) =>
    expect(lastSpeaker(FIRST, paragraph, `"${CALM}," ujarnya.`)).toBe(speaker),
  );
});

describe('before anybody has spoken, it is of whom the report follows', () => {
  test.each([
    'Matahari belum terik ketika Eko Prasetyo turun ke sawah. Di tangannya ada seikat bibit. Ia menanam satu demi satu.',
    'Eko Prasetyo menanam padi selama tujuh bulan. Sawahnya terletak di lereng gunung.',
  ])('%s', (paragraph) => expect(lastSpeaker(paragraph, `"${CALM}," katanya.`)).toBe(EKO));
});

describe('where an article names one person before its first quotation', () => {
  const speaker = (lead: string) => readText(`${lead}\n\n"${CALM}," katanya.`).quotes[0]?.speaker;
  const LEAD = 'KLATEN - Eko Prasetyo, petani asal Klaten, menanam padi sejak subuh. Hujan belum juga turun.';
  test('it is that person’s', () => expect(speaker(`${LEAD} Bapak tiga anak itu menunggu dengan sabar.`)).toBe(EKO));
  test.each([
    ['others do something last', `${LEAD} Petugas lalu mendatangi sawahnya.`],
    ['something is done to that person', 'Polisi mencari pencuri. Eko Prasetyo (35) ditangkap. Hujan turun deras.'],
    ['it only belongs to that person', 'Rumah Eko Prasetyo terletak di dekat sawah. Hujan belum juga turun.'],
  ])('but nobody’s where %s', (_, lead) => expect(speaker(lead)).toBeNull());
});

describe('whoever is named with an office is the one who speaks under its name', () => {
  test.each(['Gubernur mengatakan panen membaik.', 'Gubernur itu juga menilai panen membaik.'])('%s', (between) =>
    expect(lastSpeaker(FIRST, between, `"${CALM}," ujarnya.`)).toBe(CAKRA),
  );
  test('but not where nobody holds it', () =>
    expect(lastSpeaker(FIRST, 'Bupati mengatakan panen membaik.', `"${CALM}," ujarnya.`)).toBeNull());
});

describe('words for somebody who holds an office stand for its holder', () => {
  test.each([
    [CAKRA, 'ujar gubernur asal Lamongan itu'],
    [CAKRA, 'kata gubernur yang gemar berkebun itu'],
    [DEWI, 'tutur menteri kelahiran Solo tersebut'],
  ])('%s: %s', (speaker, tag) => {
    expect(lastSpeaker(FIRST, 'Cakra menyatakan kagum.', `"${CALM}," ${tag}.`)).toBe(speaker);
  });
});
