import { describe, expect, test } from 'vitest';
import { CAKRA, CALM, DEWI, RICE, read, said } from './said.ts';

describe('the speaker is told behind the quotation', () => {
  test.each([
    [DEWI, `"${RICE}," begitu kata Larasati.`],
    [DEWI, `"${RICE}," masih kata Larasati.`],
    [DEWI, `"${RICE}," demikian Larasati.`],
    [DEWI, `"${RICE}," demikian keterangan resmi Larasati, Selasa (6/7).`],
    [DEWI, `"${RICE}," menurut Larasati.`],
    [DEWI, `"${RICE}," kata Larasati menegaskan.`],
    [DEWI, `"${RICE}," kata Larasati kepada wartawan, Selasa (6/7).`],
    [DEWI, `"${RICE}," tulis Larasati di akun Instagram miliknya.`],
    [DEWI, `"${RICE}," kata Larasati sebagaimana dikutip dari Antara.`],
    [DEWI, `"${RICE}," jelas Larasati soal Cakra Hartanto.`],
    [DEWI, `"${RICE}." – Larasati`],
    [DEWI, `"${RICE}," kata Menteri Kesehatan itu.`],
    [CAKRA, `"${RICE}," kata gubernur itu.`],
    [CAKRA, `"${RICE}," tegas sang gubernur.`],
    [CAKRA, `"${RICE}," kata gubernur.`],
    [CAKRA, `"${RICE}," kata Pak Gubernur.`],
    [CAKRA, `"${RICE}," kata Gubernur Jateng.`],
    [CAKRA, `"${RICE}," Cakra tertawa.`],
    ['Eko Prasetyo', `Ketua panitia, Eko Prasetyo, menutup acara. "${RICE}," kata ketua panitia.`],
    ['Rosmaida br Purba', `Pemilik kios, Rosmaida br Purba (52), kaget. "${RICE}," kata boru Purba itu.`],
    ['Eko Prasetyo', `"${RICE}," kata pemilik penggilingan padi di desa itu, Eko Prasetyo.`],
    ['Eko Prasetyo', `"${RICE}," kata Ketua Federasi Silat Indonesia Eko Prasetyo.`],
    ['Eko Prasetyo', `"${RICE}," kata spesialis penyakit dalam dr Eko Prasetyo.`],
    ['Eko Prasetyo', `"${RICE}," kata kuasa hukum Larasati, Eko Prasetyo.`],
    ['Eko Prasetyo', `"${RICE}," keluh Eko Prasetyo, petani asal Desa Sukamaju.`],
    ['Eko Prasetyo', `"${RICE}," kata Eko Prasetyo, Ketua Kelompok Tani Makmur.`],
    ['Eko Prasetyo', `"${RICE}," kata seorang pedagang bernama Eko Prasetyo.`],
    ['Eko Prasetyo', `"${RICE}," kata salah seorang petani, Eko Prasetyo (48), Senin.`],
    ['Eko Prasetyo', `"${RICE}," kata juru bicara TNI, Kapten Eko Prasetyo, dalam sebuah pernyataan.`],
    [DEWI, `"${RICE}," demikian bunyi cuitan Larasati.`],
  ])('%s: %s', (speaker, paragraph) => expect(said(paragraph).map(([name]) => name)).toEqual([speaker]));
});

describe('the speaker is told before the quotation', () => {
  test.each([
    `Larasati (Menteri Kesehatan): "${RICE}."`,
    `Larasati, yang hadir sejak pagi, mengatakan, "${RICE}."`,
    `Larasati dalam sambutannya mengatakan, "${RICE}."`,
    `Larasati kepada Cakra mengatakan, "${RICE}."`,
    `Kepada Cakra, Larasati menyampaikan pesan singkat: "${RICE}."`,
    `Kepada wartawan, Larasati menyampaikan pesan singkat: "${RICE}."`,
    `Seperti kata Larasati, "${RICE}."`,
    `Menurut Cakra, Larasati berkata "${RICE}."`,
    `Larasati menolak usul itu, sambil mengatakan "${RICE}."`,
  ])('%s', (paragraph) => expect(said(paragraph)).toEqual([[DEWI, `${RICE}.`]]));

  test.each(['Ia menambahkan:', 'Dia mengatakan,', 'Menurutnya,', 'Menurut dia,'])('%s', (lead) =>
    expect(said(`"${RICE}," kata Larasati.`, `${lead} "${CALM}."`).at(-1)).toEqual([DEWI, `${CALM}.`]),
  );
});

describe('two people speak in turns', () => {
  test('each named', () => {
    expect(
      said(`"${RICE}," kata Larasati.`, `"${CALM}," timpal Cakra.`, `"Semoga hujan turun," balas Larasati.`),
    ).toEqual([
      [DEWI, RICE],
      [CAKRA, CALM],
      [DEWI, 'Semoga hujan turun'],
    ]);
  });
  test('in an interview', () => {
    expect(said(`Larasati: "${RICE}."`, `Cakra: "${CALM}."`).map(([name]) => name)).toEqual([DEWI, CAKRA]);
  });
});

describe('nobody is said to speak by name', () => {
  test.each([
    ['two in one sentence', `Larasati dan Gubernur Cakra Hartanto mengatakan "${RICE}."`],
    ['one of the next sentence', `"${RICE}." Larasati mengatakan harga turun.`],
    ['a message somebody sent', `Cakra menyebut sebuah surat dari Larasati yang mengatakan "${RICE}."`],
    ['two at once', `"${RICE}," kata Larasati dan Cakra.`],
    ['counsel', `"${RICE}," kata kuasa hukum Larasati.`],
    ['a spokesman', `"${RICE}," kata juru bicara Gubernur Cakra Hartanto.`],
    ['a wife', `"${RICE}," kata istri Cakra Hartanto.`],
    ['somebody under them', `"${RICE}," kata anak buah Larasati.`],
    ['another office', `"${RICE}," kata Menteri Pertanian.`],
    ['a body', `"${RICE}," demikian keterangan BMKG, Selasa (6/7).`],
    ['a letter', `"${RICE}," bunyi surat edaran itu.`],
    ['an agency', `"${RICE}," seperti dikutip Antara.`],
    ['many', `"${RICE}," kata mereka.`],
    ['a walk afterwards', `"${RICE}." Larasati lalu berjalan ke sawah.`],
  ])('%s', (_, paragraph) => expect(said(paragraph).map(([name]) => name)).toEqual([null]));
});

describe('furniture stands between a quotation and its speaker', () => {
  const HEADLINE = 'Petani Demak Siap Panen Padi Bulan Depan';
  test.each([
    [`"${CALM},"`, `Baca juga: ${HEADLINE}`, 'ujar Cakra kepada wartawan.'],
    [`"${CALM},"`, 'ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'ujar Cakra kepada wartawan.'],
    [`"${CALM}," Baca juga: ${HEADLINE} ujar Cakra kepada wartawan.`],
    [`"${CALM}," Baca juga: Petani Demak siap panen padi ujar Cakra kepada wartawan. Panen berlangsung tiga hari.`],
  ])('%s', (...paragraphs) => {
    const { quotes, body } = read(`"${RICE}," kata Larasati.`, ...paragraphs);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([DEWI, CAKRA]);
    expect(body.join(' ')).toContain('ujar Cakra kepada wartawan.');
    expect(body.join(' ')).not.toContain('panen padi');
  });
});
