import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/archive/clean/clean.ts';
import { isLetterLine, letterLines } from '../../../src/archive/language/letter-lines.ts';
import { drop, readText, registry } from '../read-text.ts';
import { keptTexts } from './kept-texts.ts';

const setAside = (text: string) => clean(drop(text), registry).setAside.map(({ at }) => text.slice(at.start, at.end));

describe('not one line is set aside', () => {
  test.each(keptTexts)('of $name', ({ text, furniture }) => expect(setAside(text)).toEqual(furniture));

  test.each(keptTexts)('of $name, pasted with the menu and the share bar of its page', ({ text, furniture }) => {
    const page = `Beranda\nNasional\nEkonomi\n${text}\n\nBagikan:\nFacebook Twitter WhatsApp`;
    expect(setAside(page).flatMap((piece) => piece.split('\n'))).toEqual(
      expect.arrayContaining(['Beranda', 'Nasional', 'Ekonomi']),
    );
    const own = [
      'Beranda',
      'Nasional',
      'Ekonomi',
      'Bagikan:',
      'Facebook Twitter WhatsApp',
      ...furniture.flatMap((f) => f.split('\n')),
    ];
    expect(
      setAside(page)
        .flatMap((piece) => piece.split('\n'))
        .filter((line) => !own.includes(line)),
    ).toEqual([]);
  });
});

describe.each(letterLines)('a letter', ({ examples, counterExamples }) => {
  test.each(examples)('has the line “%s”', (line) => expect(isLetterLine(line)).toBe(true));
  test.each(counterExamples)('has no line “%s”', (line) => expect(isLetterLine(line)).toBe(false));
});

test('of an interview the questions are not its headline', () => {
  const text = keptTexts.find(({ name }) => name.includes('asks in lines'))?.text ?? '';
  expect(readText(text).title).toBe('Lima Pertanyaan untuk Ahli Gempa');
});
