import { describe, expect, test } from 'vitest';
import { furnitureLines } from '../../../src/archive/language/furniture.ts';
import { furnitureInLine } from '../../../src/archive/language/furniture-in-line.ts';
import { readAlso, relatedHeading } from '../../../src/archive/language/other-articles.ts';

describe.each(furnitureLines)('$reason', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('is the whole line “%s”', (line) => expect(line).toMatch(pattern));
  test.each(counterExamples)('is not the line “%s”', (line) => expect(line).not.toMatch(pattern));
  test('holds for a line however often it is asked', () => {
    for (const line of [...examples, ...examples]) expect(pattern.test(line)).toBe(true);
  });
});

test('no line of furniture is read by a rule before its own', () => {
  for (const { reason, examples } of furnitureLines) {
    const read = examples.map((line) => furnitureLines.find(({ pattern }) => pattern.test(line))?.reason);
    expect(read).toEqual(examples.map(() => reason));
  }
});

describe('furniture in the middle of a sentence', () => {
  test.each(furnitureInLine)('$reason stands in “$example”', ({ pattern, example }) => {
    expect(example.match(pattern)).toHaveLength(1);
  });
  test.each([
    'Menteri itu membaca juga surat warga (baca juga lampirannya di meja rapat',
    'Iklan itu dicabut; advertisement lain tetap tayang',
    'Ia berkata [sambil tertawa] lalu pergi',
  ])('none stands in “%s”', (line) => {
    for (const { pattern } of furnitureInLine) expect(line).not.toMatch(new RegExp(pattern.source, 'u'));
  });
});

describe('an invitation to read another article', () => {
  test.each([
    ['Baca juga: Harga Beras Turun', 'Harga Beras Turun'],
    ['Baca Juga :', ''],
    ['BACA JUGA', ''],
    ['• Lihat juga: Foto Banjir', 'Foto Banjir'],
    ['[Lihat Juga: Foto Banjir', 'Foto Banjir'],
    ['Simak Video: Banjir Bandang', 'Banjir Bandang'],
    ['(Baca pula Harga Beras Turun)', 'Harga Beras Turun)'],
    ['Tonton juga', ''],
    ['Cek juga data ini', 'data ini'],
  ])('is “%s”', (line, title) => expect(readAlso.exec(line)?.groups?.title).toBe(title));
  test.each(['Bacaan juga penting', 'Ia baca juga surat itu', 'Lihatlah juga ke selatan', 'Pembaca juga senang'])(
    'is not “%s”',
    (line) => expect(line).not.toMatch(readAlso),
  );
});

describe('a heading of other articles', () => {
  test.each([
    'Berita Terkait',
    'BERITA LAINNYA:',
    'Terpopuler',
    'Pilihan',
    'Pilihan Editor',
    'Terkini',
    'Artikel Rekomendasi',
    'Related Posts',
    'Previous Post',
    'Artikel selanjutnya',
    'Jangan Lewatkan!',
    'Isu Terkini',
    'Artikel-artikel yang direkomendasikan',
  ])('is “%s”', (line) => expect(line).toMatch(relatedHeading));
  test.each([
    'Berita Terkait Vaksin Dibantah',
    'Pilihan Sulit bagi Petani',
    'Populer di Kalangan Muda',
    'Terbaru, 12 orang sakit',
  ])('is not “%s”', (line) => expect(line).not.toMatch(relatedHeading));
});
