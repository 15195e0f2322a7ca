import { describe, expect, test } from 'vitest';
import { foldSpelling, isSameName } from '../../../src/archive/language/name-spelling.ts';

describe('one name in two spellings', () => {
  test.each([
    ['Sergey', 'Sergei'],
    ['Segrey', 'Sergey'],
    ['Soekarno', 'Sukarno'],
    ['Djoko', 'Joko'],
    ['Tjahjo', 'Cahjo'],
    ['Muhammad', 'Muhamad'],
    ['Sjarifuddin', 'Syarifudin'],
    ['Larasati', 'Larasatii'],
    ['Larasati', 'Larsati'],
    ['José', 'Jose'],
    ["Ma'ruf", 'Maruf'],
    ['RETNO', 'Retno'],
  ])('%s = %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
  });
});

describe('two names', () => {
  test.each([
    ['Andi', 'Budi'],
    ['Andi', 'Ando'],
    ['Bunga', 'Nunga'],
    ['Larasati', 'Larasita'],
    ['Putra', 'Surya'],
    ['Retno', 'Ratnawati'],
    ['Bunga', ''],
  ])('%s ≠ %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isSameName(b, a)).toBe(false);
  });
});

test('names without Latin letters are one name only when they are the same', () => {
  expect(isSameName('王', '李')).toBe(false);
  expect(isSameName('Владимир', 'Сергей')).toBe(false);
  expect(isSameName('王', '王')).toBe(true);
});

test('folding a folded spelling changes nothing', () => {
  for (const name of ['Soekarno', 'Tjahjo', 'Sergei', 'Muhammad', 'Djojohadikoesoemo', 'Yudhoyono', 'Tjokroaminoto']) {
    expect(foldSpelling(foldSpelling(name))).toBe(foldSpelling(name));
  }
});
