import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/archive/language/split-sentences.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Rapat selesai. Warga pulang.', ['Rapat selesai.', 'Warga pulang.']],
    ['Rapat selesai! Benarkah? Ya.', ['Rapat selesai!', 'Benarkah?', 'Ya.']],
    ['"Rapat selesai." Warga pulang.', ['"Rapat selesai."', 'Warga pulang.']],
    ['Rapat selesai. "Kami pulang."', ['Rapat selesai.', '"Kami pulang."']],
    ['Rapat selesai.\n12 warga pulang.', ['Rapat selesai.', '12 warga pulang.']],
    ['tanpa titik', ['tanpa titik']],
    ['', []],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('a full stop that ends no sentence', () => {
  test.each([
    'Sidharto R. Suryodipuro hadir.',
    'Retno L.P. Marsudi hadir.',
    'Ia menemui dr. Bunga Larasati di klinik.',
    'Ia menemui Prof. Bunga Larasati di kampus.',
    'Ia menemui Ir. H. Bunga Larasati di kampus.',
    'Rapat di Jl. Melati No. 12 selesai.',
    'Harga Rp 12.500 per kilogram.',
    'Laman setkab.go.id memuat itu.',
    'Rapat mulai pukul 21.30 WIB.',
  ])('%s', (text) => expect(sentencesOf(text)).toEqual([text]));
});

test('only the given stretch is split, and its offsets count in the whole text', () => {
  const text = 'Satu. Dua. Tiga.';
  expect(splitSentences(text, { start: 6, end: 10 })).toEqual([{ start: 6, end: 10 }]);
});
