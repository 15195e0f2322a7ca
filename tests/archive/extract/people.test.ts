import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

/** The people of a report of one paragraph, as `name (role): forms`. */
const people = (report: string): string[] =>
  readText(`JAKARTA - ${report} Rapat itu digelar di balai desa sejak pagi hari.`).people.map(
    ({ name, role, forms }) => `${name} (${role ?? '-'}): ${forms.join(', ')}`,
  );

describe('a name with an office before it', () => {
  test.each([
    ['Menteri Kesehatan Bunga Larasati tiba.', 'Bunga Larasati (Menteri Kesehatan): Bunga Larasati'],
    ['Wali Kota Solo, Bunga Larasati, tiba.', 'Bunga Larasati (Wali Kota Solo): Bunga Larasati'],
    [
      'Wakil Ketua Umum Partai Golkar Bunga Larasati tiba.',
      'Bunga Larasati (Wakil Ketua Umum Partai Golkar): Bunga Larasati',
    ],
    ['Ketua DPRD Jawa Tengah Cakra Wirayuda tiba.', 'Cakra Wirayuda (Ketua DPRD Jawa Tengah): Cakra Wirayuda'],
    ['Perdana Menteri Australia Bunga Larasati tiba.', 'Bunga Larasati (Perdana Menteri Australia): Bunga Larasati'],
    ['Sekretaris Jenderal PBB Eko Hartanto tiba.', 'Eko Hartanto (Sekretaris Jenderal PBB): Eko Hartanto'],
    [
      'Menteri Luar Negeri (Menlu) RI, Bunga Larasati, tiba.',
      'Bunga Larasati (Menteri Luar Negeri RI): Bunga Larasati',
    ],
    ['Presiden (Rusia) Cakra Wirayuda tiba.', 'Cakra Wirayuda (Presiden Rusia): Cakra Wirayuda'],
    [
      'Juru bicara Kementerian Luar Negeri Bunga Larasati tiba.',
      'Bunga Larasati (Juru bicara Kementerian Luar Negeri): Bunga Larasati',
    ],
    ['Hadir pula pengamat ekonomi Cakra Wirayuda.', 'Cakra Wirayuda (pengamat ekonomi): Cakra Wirayuda'],
  ])('%s', (report, person) => expect(people(report)).toEqual([person]));
});

describe('a name with another sign of a person', () => {
  const names = (report: string) => people(report).map((person) => person.split(' (')[0]);
  test.each([
    ['an office behind it', 'Bunga Larasati, Menteri Kesehatan RI, tiba.', ['Bunga Larasati']],
    ['forms of address', 'Ibu Bunga Larasati dan Bapak Cakra Wirayuda tiba.', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['degrees', 'Prof. Dr. Bunga Larasati, M.Si., tiba.', ['Bunga Larasati']],
    ['a religious title', 'KH Cakra Wirayuda memimpin doa.', ['Cakra Wirayuda']],
    ['a rank', 'Kombes Cakra Wirayuda memimpin apel.', ['Cakra Wirayuda']],
    ['an age', 'Warga bernama Bunga Larasati (45) mengungsi.', ['Bunga Larasati']],
    ['a verb of saying behind it', 'Bunga Larasati mengatakan beras cukup.', ['Bunga Larasati']],
    ['an attribution before it', 'Beras cukup menurut Bunga Larasati.', ['Bunga Larasati']],
    ['kin before it', 'Hadir pula istri Bunga Larasati.', ['Bunga Larasati']],
    ['a particle of names inside', 'Hadir pula Ahmad bin Abdullah.', ['Ahmad bin Abdullah']],
  ])('%s', (_, report, expected) => expect(names(report)).toEqual(expected));

  test('an office behind a name is its role', () => {
    expect(people('Bunga Larasati, Menteri Kesehatan RI, tiba.')).toEqual([
      'Bunga Larasati (Menteri Kesehatan RI): Bunga Larasati',
    ]);
  });
});

describe('one person in several forms', () => {
  test.each([
    ['a short form', 'Menteri Kesehatan Dewi Larasati tiba. Menurut Larasati, beras cukup.', 'Dewi Larasati, Larasati'],
    [
      'an initial',
      'Menteri Kesehatan Dewi K. Larasati tiba. Menurut Dewi Larasati, beras cukup.',
      'Dewi K. Larasati, Dewi Larasati',
    ],
    [
      'initials without full stops',
      'Menteri Kesehatan Dewi LP Larasati tiba. Menurut Dewi, beras cukup.',
      'Dewi LP Larasati, Dewi',
    ],
    [
      'a misprint',
      'Menteri Kesehatan Dewi Larasati tiba. Menurut Dewi Larsati, beras cukup.',
      'Dewi Larasati, Dewi Larsati',
    ],
    [
      'letters swapped',
      'Menteri Kesehatan Dewi Larasati tiba. Menurut Dewi Larasait, beras cukup.',
      'Dewi Larasati, Dewi Larasait',
    ],
    [
      'the old spelling',
      'Gubernur Soewarno Hartanto tiba. Menurut Suwarno, beras cukup.',
      'Soewarno Hartanto, Suwarno',
    ],
    ['two kinds of apostrophe', "Wapres Ma'ruf Hartanto tiba. Menurut Ma’ruf, beras cukup.", "Ma'ruf Hartanto, Ma’ruf"],
    [
      'a longer form later',
      'Menteri Kesehatan Larasati tiba. Menurut Dewi Larasati, beras cukup.',
      'Larasati, Dewi Larasati',
    ],
  ])('%s', (_, report, forms) => {
    const found = people(report);
    expect(found).toHaveLength(1);
    expect(found[0]?.split('): ')[1]).toBe(forms);
  });

  test('and two people of one surname stay two', () => {
    const report = 'Menteri Kesehatan Dewi Larasati dan Gubernur Jawa Tengah Ratna Larasati tiba.';
    expect(people(report)).toHaveLength(2);
  });
  test('a short form belongs to the one named last before it', () => {
    const report =
      'Menteri Kesehatan Dewi Larasati dan Gubernur Jawa Tengah Ratna Larasati tiba. Menurut Larasati, beras cukup.';
    expect(people(report)).toEqual([
      'Dewi Larasati (Menteri Kesehatan): Dewi Larasati',
      'Ratna Larasati (Gubernur Jawa Tengah): Ratna Larasati, Larasati',
    ]);
  });
  test('a nickname joins the holder of the same office only', () => {
    const report = 'Direktur Jenderal Kerja Sama Darmawanto Hartono tiba. Dirjen Wanto pulang. Gubernur Tono pulang.';
    expect(people(report).map((person) => person.split('): ')[1])).toEqual(['Darmawanto Hartono, Wanto', 'Tono']);
  });
});

test('a name of the body is found in a caption again', () => {
  const text = [
    'Menteri Perdagangan Tinjau Pasar Beras Solo',
    'Dewi Larasati (kiri) meninjau pasar beras di Solo.',
    'JAKARTA - Menteri Perdagangan Dewi Larasati meninjau pasar beras di Solo sejak pagi hari bersama ratusan petani.',
  ].join('\n\n');
  const evidence = readText(text).evidence['people[0]'];
  expect(text.slice(evidence?.start, evidence?.end)).toBe('Dewi Larasati');
  expect(evidence?.start).toBe(text.indexOf('Dewi Larasati'));
});
