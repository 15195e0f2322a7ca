import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/search/engine/excerpt.ts';
import { mark, type Piece } from '../../src/search/engine/mark.ts';
import { plainWord } from '../../src/search/tokenise.ts';

const joined = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');
const hits = (pieces: Piece[]) => pieces.filter((piece) => piece.hit).map((piece) => piece.text);

const words = ['vaksin', 'kerja', 'sama', 'Retno', 'Rusia', 'é', '💉', '<b>', '–', '\n', ' ', ' ', '. '];
const text = array(constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(''));
const phrases = array(array(constantFrom('vaksin', 'kerja', 'sama', 'retno', 'e'), { minLength: 1, maxLength: 3 }), {
  maxLength: 4,
});

describe('mark', () => {
  test('marks words and phrases as they are printed', () => {
    const pieces = mark('KERJA SAMA: kerja bakti, kerja sama', [['kerja', 'sama']]);
    expect(hits(pieces)).toEqual(['KERJA SAMA', 'kerja sama']);
  });

  test('joins neighbours into one mark', () => {
    expect(hits(mark('kata Retno Marsudi, Retno', [['retno'], ['marsudi']]))).toEqual(['Retno Marsudi', 'Retno']);
  });

  test('leaves the text unchanged, whatever is marked', () => {
    assert(
      property(text, phrases, (any, wanted) => {
        const pieces = mark(any, wanted);
        expect(joined(pieces)).toBe(any);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  test('marks nothing but the words asked for', () => {
    assert(
      property(text, string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }).map(plainWord), (any, word) => {
        for (const hit of hits(mark(any, [[word]]))) {
          expect(
            hit
              .split(/\s+/)
              .map(plainWord)
              .every((each) => each === word),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('excerpt', () => {
  const long = `${'Kalimat pembuka tentang hal lain. '.repeat(20)}Retno berbicara tentang vaksin Sputnik. ${'Penutup yang panjang. '.repeat(20)}`;

  test('shows the place where the words asked for stand together', () => {
    const shown = excerpt(`Retno hadir.\n${long}`, [
      { phrases: [['retno']], worth: 1 },
      { phrases: [['vaksin']], worth: 1 },
    ]);
    expect(hits(shown.pieces)).toEqual(['Retno', 'vaksin']);
    expect(shown.before).toBe(true);
    expect(shown.after).toBe(true);
  });

  test('begins and ends at whole words', () => {
    const shown = joined(excerpt(long, [{ phrases: [['sputnik']], worth: 1 }]).pieces);
    expect(` ${long} `).toContain(` ${shown.trim()} `);
  });

  test('shows the beginning when nothing asked for stands in the text', () => {
    const shown = excerpt(long, [{ phrases: [['gempa']], worth: 1 }]);
    expect(long.startsWith(joined(shown.pieces))).toBe(true);
    expect(shown.before).toBe(false);
  });

  test('is a slice of one paragraph, no longer than three lines, and marks what there is to mark', () => {
    assert(
      property(text, phrases, (any, wanted) => {
        const shown = excerpt(any, [{ phrases: wanted, worth: 1 }]);
        const slice = joined(shown.pieces);
        expect(any).toContain(slice);
        expect(slice).not.toContain('\n');
        expect(slice.length).toBeLessThanOrEqual(260);
        const marked = any.split('\n').some((paragraph) => hits(mark(paragraph, wanted)).length > 0);
        expect(hits(shown.pieces).length > 0).toBe(marked);
      }),
    );
  });

  test('reads a text of one word repeated in linear time', { timeout: 2_000 }, () => {
    expect(excerpt('vaksin '.repeat(100_000), [{ phrases: [['vaksin']], worth: 1 }]).after).toBe(true);
  });
});
