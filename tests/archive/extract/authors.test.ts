import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../read-text.ts';

const BODY = 'JAKARTA - Pemerintah membahas pasokan beras bersama petani di tiga kabupaten yang dilanda kekeringan.';
const authorsOf = (line: string) =>
  readArticle(`Pemerintah Bahas Beras\n\n${BODY}\n\n${line}`).authors.map(
    ({ value: { name, job } }) => `${job} ${name}`,
  );

describe('who wrote and edited an article', () => {
  test.each([
    ['Editor: Bunga Larasati', ['editor Bunga Larasati']],
    ['Redaktur : Bunga Larasati', ['editor Bunga Larasati']],
    ['Pewarta: Bunga Larasati', ['reporter Bunga Larasati']],
    ['Oleh : Bunga Larasati', ['reporter Bunga Larasati']],
    ['Editor: Bunga Larasati, Cakra Wirayuda', ['editor Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Reporter: Bunga Larasati dan Dian Prameswari', ['reporter Bunga Larasati', 'reporter Dian Prameswari']],
    ['Reporter: Bunga Larasati & Dian Prameswari', ['reporter Bunga Larasati', 'reporter Dian Prameswari']],
    ['Penulis: Dandan Larasati', ['reporter Dandan Larasati']],
    ['Pewarta: Bunga Larasati\nEditor: Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Penulis Bunga Larasati | Editor Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Bunga Larasati / CKW', ['reporter Bunga Larasati']],
    ['News - Bunga Larasati, CNBC Indonesia', ['reporter Bunga Larasati']],
    ['Oleh: Bunga Larasati - 20 April 2020', ['reporter Bunga Larasati']],
    ["Bunga Larasati , Jurnalis · Jum'at 17 Februari 2017 13:16 WIB", ['reporter Bunga Larasati']],
    ['Bunga Larasati Rabu, 27 April 2022 21:27 WIB', ['reporter Bunga Larasati']],
    ['oleh Bunga Larasati [Yogyakarta] di 20 April 2022', ['reporter Bunga Larasati']],
    ['Bunga Larasati • 20 April 2020 10:56', ['reporter Bunga Larasati']],
    ['Bagus Putra Pamungkas - Minggu, 25 Februari 2024 | 21:45 WIB', ['reporter Bagus Putra Pamungkas']],
    ['| Bunga Larasati / ANTARA', ['reporter Bunga Larasati']],
    ['Penulis: Bunga Larasati | Editor: BL', ['reporter Bunga Larasati']],
    ['Oleh: Super User', []],
    ['Liputan tambahan oleh Bunga Larasati.', ['reporter Bunga Larasati']],
    ['EditorBunga Larasati', ['editor Bunga Larasati']],
    ['(Bunga Larasati)', ['reporter Bunga Larasati']],
    ['(kabarlain.id/bunga larasati)', ['reporter bunga larasati']],
    ['BUNGA LARASATI', ['reporter BUNGA LARASATI']],
    [
      'Oleh MC Kota Damai, Kamis, 20 April 2023 | 08:12 WIB - Redaktur: Bunga Larasati - 214',
      ['editor Bunga Larasati'],
    ],
    ['Rep: Bunga Larasati/Red: Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Pewarta Bunga Larasati/Editor Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Kontributor Tabalong: Bunga Larasati', ['reporter Bunga Larasati']],
    ['Laporan: Bunga Larasati, Medan', ['reporter Bunga Larasati']],
    ['Naskah: Bunga Larasati | Foto: Cakra Wirayuda', ['reporter Bunga Larasati']],
    ['Oleh: Dr. H. Bunga Larasati, S.Pd., M.Si', ['reporter Dr. H. Bunga Larasati']],
    ['Oleh: Bunga Larasati, dosen Universitas Lain', ['reporter Bunga Larasati']],
    ['Oleh: Bunga Larasati, Pengasuh Pesantren Lain', ['reporter Bunga Larasati']],
    ['Teks: Bunga Larasati Foto: Cakra Wirayuda', ['reporter Bunga Larasati']],
    ['Reporter: bl/cw', []],
    ['Ditulis oleh: Bunga Larasati', ['reporter Bunga Larasati']],
    ['Diposting oleh Bunga Larasati di 10.20', ['reporter Bunga Larasati']],
    ['Oleh: Bunga Larasati *)', ['reporter Bunga Larasati']],
    ['Editor Bunga Larasati', ['editor Bunga Larasati']],
    ['(Bunga Larasati/kabarlain)', ['reporter Bunga Larasati']],
    ['CNN Indonesia | Bunga Larasati', ['reporter Bunga Larasati']],
    ['(Bunga Larasati )', ['reporter Bunga Larasati']],
    ['Written By Bunga Larasati on Senin, 05 Agustus 2019 | 10.33', ['reporter Bunga Larasati']],
    ['Diposting oleh kabar sukamaju pada Senin, 05 Agustus 2019 | 10.33', []],
    ['Ditulis oleh warga pada dinding gua', []],
    ['(Bunga Larasati, Solo)', ['reporter Bunga Larasati']],
    ['(Bunga Larasati, Ketua Panitia)', []],
    ['(Bunga)', []],
    ['(Bunga Larasati/CK19/Jaringan Kabar)', ['reporter Bunga Larasati']],
    ['(CKW/CK19/Jaringan Kabar)', []],
    [
      '(Kabarlain.com/Cakra Wirayuda) (KabarSolo.id/Bunga Larasati)',
      ['reporter Cakra Wirayuda', 'reporter Bunga Larasati'],
    ],
    [
      'Bunga Larasati dan Cakra Wirayuda berkontribusi dalam penulisan artikel ini.',
      ['reporter Bunga Larasati', 'reporter Cakra Wirayuda'],
    ],
    ['Bunga Larasati melaporkan dari Kairo.', ['reporter Bunga Larasati']],
    ['Wartawan Kabar Lain, Bunga Larasati melaporkan untuk Kabar Lain dari Solo', ['reporter Bunga Larasati']],
    ['Bunga Larasati turut berkontribusi dalam laporan ini.', ['reporter Bunga Larasati']],
    ['Bunga Larasati melaporkan pencurian itu ke polisi.', []],
    [
      'Oleh Bunga Larasati Diperbarui 17 Mei 2023, 19:05 WIB Diterbitkan 17 Mei 2023, 18:00 WIB',
      ['reporter Bunga Larasati'],
    ],
    ['TIM RISET KABAR LAIN\n[email\u00a0protected]', []],
    ['Bunga Larasati\nbunga@kabarlain.id', ['reporter Bunga Larasati']],
    ['Penulis: Bunga Larasati\nDosen Fakultas Hukum, Universitas Sukamaju', ['reporter Bunga Larasati']],
    ['Salam, Bunga Larasati', ['reporter Bunga Larasati']],
    ['Salam hangat, Bunga Larasati', ['reporter Bunga Larasati']],
    ['By Pass Cakra', []],
    ['Image Print', []],
    ['ADVERTISEMENT BY OPTLAIN', []],
    ['RELATED ARTICLESMORE FROM AUTHOR', []],
    ['Previous article\nDoa Harian 27 Juni 2021: Bangunlah', []],
    ['Artikel terkait\nMenanti Penyu Kembali\nBunga Larasati 16 Agu 2024', []],
    ['Redaktur & Reporter : Bunga Larasati', ['reporter Bunga Larasati']],
    ['Penulis, Bunga Larasati', ['reporter Bunga Larasati']],
    ['Pewarta : Bunga Larasati Editor : Cakra Wirayuda', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Oleh: Bunga LarasatiBunga Larasati', ['reporter Bunga Larasati']],
    ['Laporan teratas DW', []],
    ['Laporan Pilihan', []],
    ['Oleh BUNGA LARASATI, Dosen Agribisnis Universitas Sukamaju Raya', ['reporter BUNGA LARASATI']],
    ['Oleh Karena Itu, warga menolak', []],
    ['M Larasati- Senin, 16 Oktober 2023 | 14:12 WIB', ['reporter M Larasati']],
    ['Oleh Bunga Larasati dan Cakra Wirayuda', ['reporter Bunga Larasati', 'reporter Cakra Wirayuda']],
    ['Oleh: Bunga Larasati, Dosen Universitas Sukamaju', ['reporter Bunga Larasati']],
    ['Oleh: Bunga Larasati, S.H., M.H.', ['reporter Bunga Larasati']],
    ['Penulis: Bunga Larasati/Diskominfo', ['reporter Bunga Larasati']],
    ['Penulis : Bunga Larasati - Kabar Lain', ['reporter Bunga Larasati']],
    ['Kontributor Solo, Bunga Larasati', ['reporter Bunga Larasati']],
    [
      'Penulis Kontributor Solo, Bunga Larasati | Editor Cakra Wirayuda',
      ['reporter Bunga Larasati', 'editor Cakra Wirayuda'],
    ],
    ['(Penulis: Bunga Larasati, Editor: Cakra Wirayuda)', ['reporter Bunga Larasati', 'editor Cakra Wirayuda']],
    ['Diproduksi oleh Bunga Larasati untuk ABC Indonesia', ['reporter Bunga Larasati']],
    ['Citizen Reporter: Bunga Larasati', ['reporter Bunga Larasati']],
    ['— Bunga Larasati', ['reporter Bunga Larasati']],
    ['Bunga Larasati\nMahasiswa Universitas Sukamaju', ['reporter Bunga Larasati']],
    ['Bunga Larasati\nEditor', ['reporter Bunga Larasati']],
    ['LAPORAN UTAMA', []],
    ['Related Stories', []],
    ['Penulis : Antara', []],
    ['Sumber: ANTARA', []],
    ['Sumber: Bunga Larasati', []],
  ])('%s', (line, authors) => expect(authorsOf(line)).toEqual(authors));
});

describe('who signs the last paragraph wrote it', () => {
  test.each(['(Bunga Larasati)', '[Bunga Larasati]', '(Penulis: Bunga Larasati)', '(Bunga Larasati/kabarlain)'])(
    '%s',
    (mark) => {
      expect(authorsOf(`Warga desa itu pulang ke rumah mereka pada sore hari. ${mark}`)).toEqual([
        'reporter Bunga Larasati',
      ]);
    },
  );
  test('but a name that explains the sentence signs nothing', () => {
    expect(authorsOf('Warga memilih kepala desa yang baru (Bunga Larasati).')).toEqual([]);
  });
});

describe('a line with the day and who wrote, below the headline', () => {
  const readHead = (line: string) => {
    const { authors, published } = readText(`Pemerintah Bahas Beras\n\n${line}\n\n${BODY}`);
    return [published, ...authors];
  };
  test.each([
    ['by Bunga Larasati — 27 Oktober 2022', '2022-10-27'],
    ['By Bunga Larasati - 26 June, 2021', '2021-06-26'],
    ['Selasa, 18 Juli 2023, 16:20 | Kategori: Berita | Penulis: Bunga Larasati', '2023-07-18'],
    ['Selasa, 18 Juli 2023 10:00 WIB Penulis: Bunga Larasati', '2023-07-18'],
    ['Selasa, 18 Juli 2023 | Bunga Larasati', '2023-07-18'],
    ['Posted on November 8, 2013 by Bunga Larasati', '2013-11-08'],
    ['Posted by Bunga Larasati on 8 November 2013', '2013-11-08'],
    ['Diposkan oleh Bunga Larasati pada 18 Juli 2023', '2023-07-18'],
  ])('%s', (line, day) => expect(readHead(line)).toEqual([day, 'Bunga Larasati']));
});

describe('under the headline', () => {
  test.each([
    ['Penulis Bunga Larasati\nEditor Cakra Wirayuda', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['Bunga Larasati dan Cakra Wirayuda', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['Bunga Larasati / Cakra Wirayuda', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['Dr. Bunga Larasati, M.Si.', ['Dr. Bunga Larasati']],
    ['Oleh: Bunga Larasati Editor: Cakra Wirayuda 06 Jul 2021 - 10:00 Solo', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['Bunga Larasati\nWartawan BBC News Indonesia', ['Bunga Larasati']],
  ])('%s', (lines, authors) => {
    const { body, ...record } = readText(`Pemerintah Bahas Beras Petani\n\n${lines}\n\n${BODY}\n\n${BODY.slice(10)}`);
    expect(record.authors).toEqual(authors);
    expect(body).toEqual([BODY, BODY.slice(10)]);
  });
});

test.each(['Surat Pembaca', 'Kilas Balik', 'Piala Dunia', 'Salin Tautan', 'Liputan Khusus', 'Font Size'])(
  'the section or button “%s” under the headline wrote nothing',
  (line) => expect(readText(`Pemerintah Bahas Beras Petani\n\n${line}\n\n${BODY}`).authors).toEqual([]),
);

test('two names under the headline are two reporters', () => {
  const { authors } = readText(`Pemerintah Bahas Beras\n\nBunga Larasati, Dian Prameswari\n\n${BODY}`);
  expect(authors).toEqual(['Bunga Larasati', 'Dian Prameswari']);
});

test('makers of text and photo are no people in the news', () => {
  const text = [
    'Pemerintah Bahas Beras',
    'Oleh: Bunga Larasati',
    'Petani (kiri) memanen padi. (ANTARA/Dian Prameswari)',
    'Foto: Eko Hartanto',
    BODY,
    'Editor: Cakra Wirayuda',
  ].join('\n\n');
  expect(readText(text)).toMatchObject({ people: [], authors: ['Bunga Larasati', 'Cakra Wirayuda'] });
});

test('somebody who edits a text in the news is no author', () => {
  const text = `${BODY} Editor majalah itu, Bunga Larasati, ikut hadir dalam rapat tersebut.`;
  expect(readText(text).authors).toEqual([]);
});

test('a reporter who stands in the own text is nobody in the news, unless they are quoted there', () => {
  const page = (sentence: string) =>
    readText(['Pemerintah Bahas Beras', 'by Bunga Larasati — 27 Oktober 2022', BODY, sentence].join('\n\n'));
  const people = (sentence: string) => page(sentence).people.map(({ name }) => name);
  expect(people('Reporter kami, Bunga Larasati, menemui petani itu di balai desa, Senin.')).toEqual([]);
  expect(people('“Saya menulis sejak kecil,” kata Bunga Larasati dalam peluncuran bukunya.')).toEqual([
    'Bunga Larasati',
  ]);
});

test('what a writer’s picture is called, glued to the label, names nobody twice', () => {
  const head = 'Pemerintah Bahas Beras\nBunga Larasatioleh\nBunga Larasati\n7 Mei 2023';
  expect(readText(`${head}\n\n${BODY}`).authors).toEqual(['Bunga Larasati']);
});
