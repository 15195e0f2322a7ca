import { describe, expect, test } from 'vitest';
import { readArticle, readText } from '../read-text.ts';

const people = (text: string) => readText(text).people.map(({ name, role }) => [name, role]);

const opening =
  'JAKARTA - Rapat tentang pasokan beras digelar di balai desa bersama petani sejak pagi hingga sore hari.';

describe('a page that lost its links', () => {
  test('tells who was named, and their office, in words without spaces', () => {
    expect(people(`${opening} Rapat dibuka olehMenteri PertanianRetnoKusumawati dan dihadiri warga.`)).toEqual([
      ['Retno Kusumawati', 'Menteri Pertanian'],
    ]);
    expect(people(`${opening} Rapat itu dihadiri PresidenPrabowoSubianto bersama para petani.`)).toEqual([
      ['Prabowo Subianto', 'Presiden'],
    ]);
  });

  test('keeps the name as it is printed where its evidence points', () => {
    const article = readArticle(`${opening} Rapat itu dihadiri PresidenPrabowoSubianto bersama para petani.`);
    expect(article.people.flatMap(({ mentions }) => mentions.map(({ form }) => form))).toEqual(['PrabowoSubianto']);
  });

  test('names one person with the name printed in two words elsewhere', () => {
    expect(
      people(`${opening} Rapat dibukaBupati Retno Kusumawati. Warga mengadu kepadaRetnoKusumawati tentang irigasi.`),
    ).toEqual([['Retno Kusumawati', 'Bupati']]);
  });

  test('tells the speaker behind a verb that touches an office or a name', () => {
    const said = (tag: string) =>
      readText(`${opening}\n\n"Pasokan beras cukup sampai akhir tahun ini," ${tag} di balai desa.`).quotes.map(
        ({ speaker }) => speaker,
      );
    expect(said('kataMenteri Pertanian Retno Kusumawati')).toEqual(['Retno Kusumawati']);
    expect(said('ujarRetnoKusumawati')).toEqual(['Retno Kusumawati']);
  });

  test('tells the person behind a full stop without its space', () => {
    expect(people(`${opening} Irigasi diperbaiki warga.Retno Kusumawati menegaskan air cukup.`)).toEqual([
      ['Retno Kusumawati', null],
    ]);
  });

  test('is about what its words say', () => {
    const words = ['vaksin', 'rumah sakit', 'pasien', 'dokter', 'imunisasi'];
    const ids = (text: string) => readText(text).topics;
    const spaced = words.map((word) => `Warga bertanya tentang ${word} kepada petugas.`).join(' ');
    expect(ids(spaced)).toContain('kesehatan');
    const glued = words
      .map((word) => `Warga bertanya kepada${word[0]?.toUpperCase()}${word.slice(1)} petugas.`)
      .join(' ');
    expect(ids(glued)).toContain('kesehatan');
  });
});
