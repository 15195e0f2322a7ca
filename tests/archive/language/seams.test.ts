import { describe, expect, test } from 'vitest';
import { findSeams } from '../../../src/archive/language/find-seams.ts';
import { seamRules } from '../../../src/archive/language/seam-rules.ts';
import { unglue } from '../../../src/archive/language/unglue.ts';
import { wordsApart } from '../../../src/archive/language/words-apart.ts';

describe.each(seamRules.map((rule, place) => ({ ...rule, place })))('rule $place', ({ examples, counterExamples }) => {
  test.each(examples)('reads “%s” where the spaces were lost', (words) => {
    expect(unglue(words.replaceAll(' ', ''))).toBe(words);
  });
  test.each(counterExamples)('leaves “%s” whole', (word) => expect(unglue(word)).toBe(word));
});

test('every rule of glued words is needed: it alone reads one of its examples', () => {
  for (const { isSeam, examples } of seamRules) {
    const borders = examples.flatMap((words) => {
      const parts = words.split(' ');
      return parts.slice(1).map((right, at) => ({
        left: parts[at] as string,
        right: right.split(/(?<=\p{Ll})(?=\p{Lu})/u)[0] as string,
        rest: parts.slice(at + 1).join(''),
        behindSeam: at > 0,
      }));
    });
    const alone = borders.filter(
      (border) => isSeam(border) && seamRules.every((other) => other.isSeam === isSeam || !other.isSeam(border)),
    );
    expect(alone, examples.join()).not.toEqual([]);
  }
});

describe('words that lost the space between them', () => {
  test.each([
    ['kataPresidenPrabowoSubianto', 'kata Presiden Prabowo Subianto'],
    ['di kawasanSenayan,Jakarta', 'di kawasan Senayan,Jakarta'],
    ['MenurutKetuaDPRPuanMaharani', 'Menurut Ketua DPR Puan Maharani'],
    ['panjang.Menurut dia', 'panjang. Menurut dia'],
    ['Drs.Hidayat hadir', 'Drs. Hidayat hadir'],
    ['H.Rahmat hadir', 'H. Rahmat hadir'],
  ])('“%s” are read as “%s”', (printed, read) => expect(unglue(printed)).toBe(read));

  test.each([
    'iPhone WhatsApp YouTube TikTok GoTo DeepSeek MotoGP NasDem',
    'McDonald MacArthur LeBron deVere DiCaprio',
    'detikNews detikJateng infoBMKG AntaraNews BreakingNews',
    'PhD SpOG SpKK mAh kWh eKTP SMAN RSUDr HRDnya DANAmu',
    'S.Sos M.Si S.Farm Ph.D Sp.OT E.coli Kompas.Com Moto.It',
    '@HadiKusuma #SalamHadiKusuma HadiKusuma77 contoh.id/HadiKusuma Foto/HadiKusuma',
    'BPJamsostek MinyaKita KitaBisa PeduliLindungi AdaKami',
  ])('are not “%s”', (printed) => expect(findSeams(printed)).toEqual([]));

  test('a code of a thousand letters has none', () => {
    expect(findSeams('kataPresiden'.repeat(100))).toEqual([]);
  });

  test('stand where they are printed', () => {
    const text = 'Rapat kataKetua selesai.';
    for (const { word, index } of wordsApart(text, /\p{L}+/gu)) expect(text.startsWith(word, index)).toBe(true);
    expect(wordsApart(text, /\p{L}+/gu).map(({ word }) => word)).toEqual(['Rapat', 'kata', 'Ketua', 'selesai']);
  });
});
