import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';
import { CALM, RICE } from './said.ts';

const LEAD =
  'Eko Prasetyo menanam melon di Klaten. Bukunya ditulis bersama koleganya, Sri Wahyuni. Berikut petikan wawancaranya.';
const answered = (lead: string, ...answers: string[]) =>
  readText([lead, ...answers].join('\n\n')).quotes.map(({ speaker }) => speaker);

describe('“saya” in an interview is the first person named above its questions', () => {
  test.each([
    `Sejak kecil. Waktu itu saya bilang kepada Sri, "${CALM}."`,
    `Sejak kecil. Saya berkata, "${CALM}."`,
    `Sejak kecil. "${CALM}," kata saya.`,
  ])('%s', (answer) => {
    expect(answered(LEAD, 'Sejak kapan Anda bertani?', answer, 'Apa kendalanya?', 'Air dan pupuk.')).toEqual([
      'Eko Prasetyo',
    ]);
    expect(answered(LEAD, 'T: Sejak kapan Anda bertani?', `J: ${answer}`, 'T: Apa kendalanya?', 'J: Air.')).toEqual([
      'Eko Prasetyo',
    ]);
  });

  test('but not “bapak saya”', () => {
    const answer = `Sejak kecil. Bapak saya bilang, "${RICE}."`;
    expect(answered(LEAD, 'Sejak kapan Anda bertani?', answer, 'Apa kendalanya?', 'Air.')).toEqual([null]);
  });
});

test('“saya” in any other text may be the reporter', () => {
  expect(answered(LEAD, `Saya bilang, "${CALM}."`, 'Panen berlangsung tiga hari.')).toEqual([null]);
});
