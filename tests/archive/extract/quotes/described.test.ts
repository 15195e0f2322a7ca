import { describe, expect, test } from 'vitest';
import { sexOfName } from '../../../../src/archive/language/sex-of-name.ts';
import { CAKRA, CALM, DEWI, RICE, read, said } from './said.ts';

const FIRST = `"${RICE}," kata Larasati.`;
const SRI = 'Sri Wahyuni';
const BAGUS = 'Bagus Santoso';
const EKO = 'Eko Prasetyo';
const lastSpeaker = (...paragraphs: string[]) => said(...paragraphs).at(-1)?.[0];

describe('words for somebody mean whom the text says the same of', () => {
  const makers = [
    `"${RICE}," kata Sri Wahyuni (52), perajin tempe di Klaten.`,
    '"Panen raya sudah dekat," kata Eko Prasetyo (35), sopir truk asal Boyolali.',
  ];
  const players = [
    'Pelatih PSIS Eko Prasetyo menurunkan Bagus Santoso sejak menit awal.',
    `"${RICE}," kata Eko.`,
    'Bagus mencetak gol kedua pada menit ke-70.',
  ];
  const artists = ['Penyanyi Sri Wahyuni merilis lagu baru bersama Bagus Santoso.', `"${RICE}," kata Bagus.`];
  test.each([
    ['their age', SRI, makers, 'kata perempuan 52 tahun itu'],
    ['their work', SRI, makers, 'tutup perajin tempe itu'],
    ['their work, who spoke last', EKO, makers, 'kata sopir truk itu'],
    ['their part in the club', BAGUS, players, 'ucap penyerang 21 tahun itu'],
    ['the other part', EKO, players, 'ucap pelatih asal Kudus itu'],
    ['what they were before', EKO, [...players, 'Eko enggan menyalahkan wasit.'], 'ucap mantan pemain timnas itu'],
    ['another word for it', SRI, artists, 'ungkap pelantun lagu "Hujan di Kota" itu'],
    ['their age and work', SRI, artists, 'ungkap penyanyi berusia 27 tahun itu'],
  ])('%s', (_, speaker, paragraphs, tag) => expect(lastSpeaker(...paragraphs, `"${CALM}," ${tag}.`)).toBe(speaker));
});

describe('words for somebody mean whom the report has turned to, where they may', () => {
  test.each([
    [SRI, 'Perajin tempe, Sri Wahyuni mengaku senang. Dulu sisa kedelai dibuang.', 'ucap perempuan 52 tahun ini'],
    [SRI, 'Perajin tempe, Sri Wahyuni, menunggu pembeli sejak subuh.', 'ujar perempuan 52 tahun itu'],
    [CAKRA, 'Cakra sendiri mempersembahkan panen itu untuk ayahnya.', 'ucap pria 49 tahun itu'],
    [CAKRA, 'Menanggapi itu, Cakra justru setuju.', 'celetuk pengusaha kafe itu'],
    [CAKRA, 'Cakra ikut menanam padi.', 'ujar pria asal Solo ini'],
    [DEWI, 'Cakra ikut menanam padi.', 'ujar perempuan asal Solo ini'],
    [null, 'Seorang petani mengatakan panen gagal.', 'ujar pria itu'],
    [null, 'Cakra ikut menanam padi.', 'tulis keterangan itu'],
    [null, 'Cakra ditanya seorang reporter.', 'tanya reporter itu'],
  ])('%s: %s', (speaker, between, tag) => expect(lastSpeaker(FIRST, between, `"${CALM}," ${tag}.`)).toBe(speaker));
});

test('whoever is meant by words for somebody is said to be inferred', () => {
  const { evidence } = read(FIRST, `"${CALM}," terang perempuan berjilbab itu.`);
  expect(evidence['quotes[1].speaker']).toMatchObject({ certainty: 'inferred', rule: 'description' });
});

describe('a name tells whether a woman or a man bears it', () => {
  test.each([
    ['Dewi Larasati', 'woman'],
    ['Endang Rahayuningsih', 'woman'],
    ['Cakra Hartanto', 'man'],
    ['Syamsuddin', 'man'],
    ['Siti Nugroho', undefined],
    ['Liem', undefined],
  ])('%s: %s', (name, sex) => expect(sexOfName(name)).toBe(sex));
});
