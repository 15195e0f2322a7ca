import { describe, expect, test } from 'vitest';
import { speakerTurns } from '../../../../src/archive/language/speaker-turns.ts';
import { CAKRA, CALM, DEWI, RICE, said } from './said.ts';

const FIRST = `"${RICE}," kata Larasati.`;
const speakerAfter = (...between: string[]) => said(FIRST, ...between, `"${CALM}," ujarnya.`).at(-1)?.[0];

describe('“ujarnya” is of whom the report has been handed over to', () => {
  test.each(speakerTurns.map(({ id, example }) => [id, example.replace('Larasati', 'Cakra')]))('%s: %s', (_, example) =>
    expect(speakerAfter(example)).toBe(CAKRA),
  );
  test.each([
    'Cakra sendiri mempersembahkan panen itu untuk ayahnya.',
    'Menanggapi itu, Cakra justru setuju.',
    'Berbeda dengan Larasati, Cakra memilih menunggu musim hujan.',
    'Gubernur Cakra Hartanto optimistis panen membaik.',
    'Cakra bilang panen membaik.',
    'Pendapat itu diamini Cakra. Pupuknya datang terlambat.',
    'Salah satu yang menunggu adalah Cakra. Sudah dua kali ia gagal panen.',
    'Lain halnya dengan Cakra. Bapak dua anak ini memilih menanam jagung.',
    'Dalam unggahannya, Cakra membagikan foto sawah.',
    'Cakra belum puas. Dia menyoroti harga pupuk.',
    'Sedangkan Cakra menanam jagung.',
    'Lain lagi cerita Cakra. Sawahnya kering.',
    'Kekecewaan juga diluapkan Cakra.',
    'Suara sumbang datang dari Cakra.',
    'Cakra yang hadir sejak pagi memilih irit bicara.',
    'Hal itu membuat Cakra (49), gubernur sejak tahun lalu, resah.',
    'Cakra selaku Gubernur Jawa Tengah menyebut panen baik.',
    'Cakra enggan menegur Larasati yang dua kali menolak usulnya.',
    'Cakra bermimpi membuka lumbung desa. Soal untung, dia tak terlalu memikirkan.',
    'Cakra punya usul. Bibitnya sudah siap.',
    'Cakra menyebutnya wereng tua. Panen masih jauh.',
    'Cakra sebelumnya sempat dikabarkan sakit. Namun ia menepisnya.',
    'Di sawah kami bertemu Pak Cakra, yang menanam sejak subuh. Tangannya penuh lumpur.',
  ])('%s', (between) => expect(speakerAfter(between)).toBe(CAKRA));
});

describe('but not of whom things happen to', () => {
  test.each([
    'Korban bernama Bagus Santoso ditemukan di sawah.',
    'Pelaku, Bagus Santoso, mencuri beras milik Cakra.',
    'Bagus Santoso (35) ditangkap di rumahnya.',
    'Bagus Santoso dijerat Pasal 378 KUHP.',
    'Pelaku adalah Bagus Santoso (35). Ia ditangkap di rumahnya.',
  ])('%s', (between) => expect(speakerAfter(between)).toBe(DEWI));
});

test('a wife’s name stands behind her husband’s', () => {
  expect(speakerAfter('Istri Gubernur Cakra Hartanto, Sri Wahyuni, pasrah.')).toBe('Sri Wahyuni');
});

describe('of two who may be meant, what is said tells whose words they are', () => {
  const after = (between: string, words: string) => said(FIRST, between, `"${words}," ujarnya.`).at(-1)?.[0];
  test.each([
    [CAKRA, 'Saya menanam padi sejak muda'],
    [DEWI, 'Dia menanam padi sejak muda'],
    [DEWI, 'Cakra menanam padi sejak muda'],
    [null, 'Sawah itu sudah kering sejak Juli'],
  ])('%s: %s', (speaker, words) => expect(after('Cakra turun ke sawah.', words)).toBe(speaker));
  test('but whoever is only there says nothing', () =>
    expect(after('Cakra turut hadir.', 'Saya senang datang ke sini')).toBe(DEWI));
});

describe('“ujarnya” is nobody’s after somebody unknown has been turned to', () => {
  test.each([
    'Tjie Hok yang hadir sejak pagi memilih irit bicara.',
    'Salah satu warga menunggu air sejak pagi.',
    'Warga lainnya menunggu air sejak pagi.',
    'Akun @sawah_kering menulis komentar.',
  ])('%s', (between) => expect(speakerAfter(between)).toBeNull());
  test.each(['Salah satu pelaku dibekuk di rumahnya.', 'Antara lain air dan pupuk.', 'Salah satu syaratnya air.'])(
    'but not by: %s',
    (between) => expect(speakerAfter(between)).toBe(DEWI),
  );
});

describe('a colon hands over', () => {
  test.each(['Jawaban Cakra singkat', 'Cakra punya rumus sederhana'])('%s', (lead) =>
    expect(said(FIRST, `${lead}: "${CALM}."`).at(-1)?.[0]).toBe(CAKRA),
  );
});

test('nobody speaks of himself by name', () => {
  const paragraphs = [FIRST, 'Salah satunya Cakra Hartanto.', '"Cakra menanam padi sejak muda," ujarnya.'];
  expect(said(...paragraphs).at(-1)?.[0]).toBe(DEWI);
});

test('somebody whose own name opens the sentence goes on', () => {
  expect(speakerAfter('Larasati juga menunggu kabar dari Gubernur Cakra Hartanto.')).toBe(DEWI);
});

test('what is written stands behind a colon, however far from the verb', () => {
  const written = `Cakra menulis di secarik kardus pembungkus beras: "${CALM}."`;
  expect(said(FIRST, written).at(-1)).toEqual([CAKRA, `${CALM}.`]);
});

describe('a quotation nobody is said to speak is of whom the sentence right before it tells', () => {
  test.each([
    [[FIRST, `Sementara itu, Cakra menyebut desanya siap. "${CALM}."`], CAKRA],
    [[FIRST, 'Cakra menjawab singkat.', `"${CALM}."`], CAKRA],
    [[FIRST, `Ia menyebut desanya siap. "${CALM}."`], DEWI],
    [[FIRST, `Panen berlangsung tiga hari. "${CALM}."`], null],
    [[FIRST, `Seorang petani mengatakan panen gagal. "${CALM}."`], null],
    [[FIRST, `Cakra menyebut Larasati rajin. "Larasati datang setiap hari ke sawah." Larasati lalu pulang.`], null],
  ] as const)('%s', (paragraphs, speaker) => expect(said(...paragraphs).at(-1)?.[0]).toBe(speaker));
});

test('“ia” who acts before writing is the only one named right before', () => {
  const written = `Toples di warung Cakra penuh. Ia menghitungnya dua kali, lalu menulis di secarik kardus: "${CALM}."`;
  expect(said(FIRST, written).at(-1)?.[0]).toBe(CAKRA);
});
