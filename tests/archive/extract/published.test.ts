import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const MEETING = 'JAKARTA - Rapat digelar di balai desa dan dihadiri banyak warga dari tiga kabupaten';
const published = (text: string) => {
  const { published: day, publishedCertainty, evidence } = readText(text);
  return [day, publishedCertainty, evidence.published?.rule];
};

describe('the day of publication', () => {
  test.each([
    [
      'is that of words said on a printed day',
      `${MEETING}, kata bupati, Selasa (6/7/2021).`,
      ['2021-07-06', 'stated', 'dated-statement'],
    ],
    [
      'is that of words said on a day written out',
      `${MEETING}, kata bupati, Selasa, 6 Juli 2021.`,
      ['2021-07-06', 'stated', 'dated-statement'],
    ],
    [
      'is likely that of an event set off by its day',
      `${MEETING}, Selasa (6/7/2021).`,
      ['2021-07-06', 'inferred', 'dated-statement'],
    ],
    [
      'is less sure where the newsroom went to hear it',
      `${MEETING}, kata bupati saat ditemui di sela rapat, Selasa (6/7/2021).`,
      ['2021-07-06', 'inferred', 'dated-statement'],
    ],
    [
      'is the day called today',
      `${MEETING} hari ini, Selasa, 6 Juli 2021.`,
      ['2021-07-06', 'stated', 'day-called-today'],
    ],
    [
      'is the day before one called tomorrow',
      `${MEETING}. Bupati dilantik besok pada Rabu, 7 Juli 2021.`,
      ['2021-07-06', 'inferred', 'day-called-tomorrow'],
    ],
    [
      'is not that of an update printed beside it',
      `Pemerintah Bahas Beras\nDiperbarui 8 Juli 2021 10:00 WIB\nTerbit 6 Juli 2021 14:56 WIB\n${MEETING}.`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is printed in short figures under the headline',
      `Pemerintah Bahas Beras\n6/7/21\n${MEETING}.`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is printed above the headline with its Javanese weekday',
      `Selasa Pahing 6 Juli 2021\nPemerintah Bahas Beras\n${MEETING}.`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is printed beside who wrote it',
      `Pemerintah Bahas Beras\nOleh MC KOTA, Selasa, 6 Juli 2021 | 08:12 WIB - Redaktur: Bunga Larasati - 214\n${MEETING}.`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is the earlier of two stamps without a label',
      `Pemerintah Bahas Beras\n8 Juli 2021 10:00 WIB\n6 Juli 2021 14:56 WIB\n${MEETING}.`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is that of the latest dated statement',
      `${MEETING}, Senin (5/7/2021).\n\nBupati mengatakan beras cukup, Selasa (6/7/2021). Bantuan datang Minggu (4/7/2021).`,
      ['2021-07-06', 'stated', 'dated-statement'],
    ],
    [
      'is that of the outlet’s timestamp before all others',
      `Pemerintah Bahas Beras\nSelasa, 6 Juli 2021 14:56 WIB\n${MEETING}, Senin (5/7/2021).`,
      ['2021-07-06', 'stated', 'timestamp'],
    ],
    [
      'is that of the address where the text has none',
      `---\nurl: https://contoh.id/2021/07/06/rapat\n---\n${MEETING}.`,
      ['2021-07-06', 'stated', 'address-day'],
    ],
    [
      'is that of the address where the text speaks of the day before',
      `---\nurl: https://contoh.id/2021/07/07/rapat\n---\n${MEETING}, Selasa (6/7/2021).`,
      ['2021-07-07', 'stated', 'address-day'],
    ],
    [
      'is that of a statement that the address is too early for',
      `---\nurl: https://contoh.id/2019/01/01/rapat\n---\n${MEETING}, kata bupati, Selasa (6/7/2021).`,
      ['2021-07-06', 'stated', 'dated-statement'],
    ],
    [
      'is that of a caption where the body has none',
      `Pemerintah Bahas Beras\nPANEN RAYA: Petani memanen padi di desa, Selasa (6/7/2021).\n${MEETING}.`,
      ['2021-07-06', 'inferred', 'dated-caption'],
    ],
    [
      'is the day after a day called yesterday',
      `${MEETING} pada 26 Januari 2021. Bupati memimpin rapat kemarin.`,
      ['2021-01-27', 'inferred', 'day-after-event'],
    ],
    [
      'is the day after New Year’s Eve, too',
      `${MEETING} pada 31 Desember 2020. Bupati memimpin rapat kemarin.`,
      ['2021-01-01', 'inferred', 'day-after-event'],
    ],
    [
      'is what the archivist says, whatever else is written',
      `---\ntanggal: 9 Juli 2021\nurl: https://contoh.id/2021/07/07/rapat\n---\n${MEETING}, Selasa (6/7/2021).`,
      ['2021-07-09', 'given', 'front-matter'],
    ],
  ])('%s', (_, text, day) => expect(published(text)).toEqual(day));

  test.each([
    ['only a birthday is', `${MEETING}. Bupati lahir di Demak (6/7/1965).`],
    ['only a part is numbered', `${MEETING}. Bagian pertama (1/2) dari laporan itu terbit sejak 2021.`],
    ['nothing is dated', `${MEETING}.`],
    ['only a day in running text is', `${MEETING} pada 26 Januari 2021.`],
    ['only the future is', 'JAKARTA - Bupati akan dilantik di balai desa dan dihadiri warga pada Kamis (8/7/2021).'],
    [
      'only the day of the copy is',
      `Sabtu, 22 November 2025\nHome\nNasional\nDaerah\nPemerintah Bahas Beras\n${MEETING}.`,
    ],
    ['only days of a range are', `${MEETING} pada Senin-Rabu (5-7/7/2021).`],
    ['only the first day of several is', `${MEETING} pada Senin (5/7/2021) hingga Rabu.`],
    ['only a programme is', `${MEETING}. Hari kedua, Sabtu (10/7/2021): kelas memasak bagi warga desa.`],
    ['only a talk the outlet kept is', `${MEETING}, kata bupati saat berbincang dengan kami, Selasa (6/7/2021).`],
    [
      'only a slip of the pen is, far from all other days',
      `${MEETING} pada 24 Mei 2021, kata bupati, Kamis (25/8/2021).`,
    ],
    ['only a quotation is', `${MEETING}. "Kami bertemu di sini Kamis (8/7/2021)," kata bupati.`],
    ['yesterday is said in a quotation', `${MEETING} pada 26 Januari 2021. "Rapat kemarin lancar," kata bupati.`],
    ['only another article is', `${MEETING}.\nBaca juga: Rapat Desa Rabu (7/7/2021)`],
    ['the address has a number and no day', `---\nurl: https://contoh.id/read/202107061230/rapat\n---\n${MEETING}.`],
    ['the address has a day the calendar lacks', `---\nurl: https://contoh.id/2021/02/30/rapat\n---\n${MEETING}.`],
  ])('is unknown where %s', (_, text) => expect(published(text)).toEqual([null, null, undefined]));
});

describe('a day ahead does not date an article', () => {
  test.each([
    'Bupati akan dilantik pada Kamis (8/7/2021).',
    'Pembatasan berlaku hingga Selasa (20/7/2021).',
    'Rapat berikut dijadwalkan Kamis (8/7/2021).',
    'Pendaftaran dibuka mulai Kamis (8/7/2021).',
    'Bupati dilantik Kamis (8/7/2021) mendatang.',
    'Bupati dilantik Kamis (8/7/2021) nanti.',
    'Berkas diserahkan paling lambat Jumat (9/7/2021).',
    'Bupati akan dilantik di balai desa bersama warga, Kamis (8/7/2021).',
    'Pertandingan berikutnya digelar di lapangan desa pada Kamis (8/7/2021).',
    'Jalan desa pada Kamis (8/7/2021) dijadwalkan ditutup.',
  ])('%s', (sentence) => expect(published(`${MEETING}, Selasa (6/7/2021). ${sentence}`)[0]).toBe('2021-07-06'));
});

describe('a press release that dates itself where others name their outlet', () => {
  const release = (head: string) =>
    `Kota Buka Ruang Baca\n\n${head} – Perpustakaan kota mulai membuka ruang baca sampai malam bagi pelajar dan pekerja di sana.`;

  test.each([
    ['Pekalongan, 12 Maret 2024', '2024-03-12'],
    ['PEKALONGAN, Selasa (12/3/2024)', '2024-03-12'],
  ])('%s', (head, day) => {
    const { published, publishedLatest, outlet, dateline } = readText(release(head));
    expect({ published, publishedLatest, outlet, dateline }).toEqual({
      published: day,
      publishedLatest: null,
      outlet: null,
      dateline: 'Pekalongan',
    });
  });
});
