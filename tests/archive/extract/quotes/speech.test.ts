import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../../src/archive/extract/quotes/find-speech.ts';

const speechIn = (text: string): string[] =>
  findSpeech({ text, blocks: [{ kind: 'paragraph', at: { start: 0, end: text.length } }], setAside: [] }).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('words between quotation marks', () => {
  test.each([
    ['straight', '"Kami sepakat," ujarnya.', ['Kami sepakat,']],
    ['curly', '“Kami sepakat,” ujarnya.', ['Kami sepakat,']],
    ['opened curly, closed straight', '“Kami sepakat", ujarnya.', ['Kami sepakat']],
    ['opened straight, closed curly', '"Kami sepakat,” ujarnya.', ['Kami sepakat,']],
    ['low and high', '„Kami sepakat,“ ujarnya.', ['Kami sepakat,']],
    ['closed with an opening mark', '“Kami sepakat,“ ujarnya.', ['Kami sepakat,']],
    ['two in one paragraph', '"Kami sepakat," ujarnya. "Mari mulai," katanya.', ['Kami sepakat,', 'Mari mulai,']],
    ['after a bracket', '("Kami sepakat")', ['Kami sepakat']],
    ['after a dash', 'Ia berkata -"Kami sepakat."', ['Kami sepakat.']],
    ['after a colon', 'Ia berkata: "Kami sepakat."', ['Kami sepakat.']],
  ])('%s', (_, text, speech) => expect(speechIn(text)).toEqual(speech));
});

describe('marks that hold no speech', () => {
  test.each([
    ['one mark alone', 'Ia berkata "kami sepakat.', []],
    ['a closing mark alone', 'Kami sepakat,” ujarnya.', []],
    ['nothing between marks', 'Ia berkata "" lalu pergi.', []],
    ['inches', 'Layar 14" dan 15" dijual.', []],
    ['an opening mark twice', 'Ia berkata “kami “sepakat,” ujarnya.', ['sepakat,']],
  ])('%s', (_, text, speech) => expect(speechIn(text)).toEqual(speech));
});

test('a quotation never reaches over the end of its paragraph', () => {
  const text = '"Kami sepakat\n\nMari mulai," ujarnya.';
  const blocks = [
    { kind: 'paragraph' as const, at: { start: 0, end: 13 } },
    { kind: 'paragraph' as const, at: { start: 15, end: text.length } },
  ];
  expect(findSpeech({ text, blocks, setAside: [] })).toEqual([]);
});

test('captions speak', () => {
  const text = 'PANEN RAYA: "Kami sepakat," ujar petani.';
  const blocks = [{ kind: 'caption' as const, at: { start: 0, end: text.length } }];
  expect(findSpeech({ text, blocks, setAside: [] })).toHaveLength(1);
});

test('headlines and bylines do not speak', () => {
  const text = '"Kami Sepakat," Ujar Menteri';
  const at = { start: 0, end: text.length };
  for (const kind of ['headline', 'byline', 'subheading', 'credit'] as const) {
    expect(findSpeech({ text, blocks: [{ kind, at }], setAside: [] })).toEqual([]);
  }
});
