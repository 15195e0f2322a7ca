import { describe, expect, test } from 'vitest';
import { wordForms } from '../../../src/archive/language/word-forms.ts';

describe('an inflected word proposes the word it comes from', () => {
  test.each([
    ['vaksinnya', 'vaksin'],
    ['memproduksinya', 'produksi'],
    ['memproduksinya', 'memproduksi'],
    ['menulis', 'tulis'],
    ['memakai', 'pakai'],
    ['mengirim', 'kirim'],
    ['menyapu', 'sapu'],
    ['menanam', 'tanam'],
    ['penanaman', 'tanam'],
    ['pengiriman', 'kirim'],
    ['obat-obatan', 'obat'],
    ['negara-negara', 'negara'],
    ['kesehatan', 'sehat'],
    ['berobatlah', 'obat'],
    ['dipekerjakan', 'kerja'],
    ['diplomasipun', 'diplomasi'],
  ])('%s → %s', (word, root) => expect(wordForms(word)).toContain(root));
});

describe('what is not inside a word is not proposed', () => {
  test.each([
    ['bank', 'ban'],
    ['pasal', 'asal'],
    ['beras', 'ras'],
    ['ikan', 'ik'],
    ['mata-mata-mata', 'mata'],
    ['antar-bangsa', 'antar'],
  ])('%s ↛ %s', (word, other) => expect(wordForms(word)).not.toContain(other));
});

test('a word comes first among its own forms, and each form once', () => {
  for (const word of ['memproduksinya', 'vaksin', 'obat-obatan', 'a', '']) {
    const forms = wordForms(word);
    expect(forms[0]).toBe(word);
    expect(new Set(forms).size).toBe(forms.length);
  }
});
