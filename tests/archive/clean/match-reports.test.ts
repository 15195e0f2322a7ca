import { describe, expect, test } from 'vitest';
import { isMatchLine } from '../../../src/archive/language/match-report.ts';
import { closing, headline, opening, readPage } from './read-page.ts';

const figures = [
  'Damai FC (4-3-3): 1-Bagas; 3-Cakra, 5-Dimas, 14-Eko, 22-Fajar; 8-Galih, 10-Hadi',
  'Pelatih: Cakra Wirayuda',
  "Kartu kuning: Bagas 33', Eko 80'",
];

describe('the figures below the report of a match', () => {
  test.each([['PROMOTED CONTENT', 'Video Pilihan'], ['Berita Terkait']])('stay below %s', (...heading) => {
    const { blocks, aside } = readPage(headline, opening, closing, ...heading, ...figures, 'Editor : Bunga Larasati');
    expect(blocks.slice(3)).toEqual([
      ...figures.map((line) => `paragraph: ${line}`),
      'byline: Editor : Bunga Larasati',
    ]);
    expect(aside.join('\n')).not.toContain('Bagas');
  });
  test.each([
    'Damai Voli: Bunga Larasati (kapten), Dewi Anggun, Citra Lestari, Endah Puspita (libero)',
    'Best player: Dewi Anggun',
  ])('are known by their form: %s', (line) => expect(isMatchLine(line)).toBe(true));
  test.each(['Pelatih Damai FC Mundur', 'Klasemen: Damai FC Naik, Solo FC Turun', 'Gol Menit Akhir Damai FC'])(
    'a title is none: %s',
    (line) => expect(isMatchLine(line)).toBe(false),
  );
});
