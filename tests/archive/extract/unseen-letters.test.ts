import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const report = (name: string) =>
  `JAKARTA - Menteri Kesehatan ${name} membuka rapat di balai desa bersama petani sejak pagi hari.`;

const names = (text: string) => readText(text).people.map(({ name }) => name);

describe('a text copied from a page that breaks its words unseen', () => {
  test('gives names in one piece where letters and accents were stored apart', () => {
    expect(names(report('Dewi Larasáti').normalize('NFD'))).toEqual(['Dewi Larasáti']);
  });

  test.each(['\u200B', '\u00AD', '\u2060'])('gives names and days in one piece around %j', (mark) => {
    expect(names(report(`Dewi Lara${mark}sati`))).toEqual(['Dewi Larasati']);
    const text = `${report('Dewi Larasati')} Rapat lalu 6 Ju${mark}li 2021.`;
    expect(readText(text).eventDates).toEqual(['2021-07-06']);
  });
});
