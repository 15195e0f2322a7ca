import { expect, test } from 'vitest';
import { setAsideGroups } from '../../src/publish/set-aside-groups.ts';
import { placeOf } from './make-article.ts';

const text = 'Menu Beranda\r\nHujan turun.\r\nBagikan\r\n\tBaca juga:\r\n\r\nPasar   Dibuka\r\nBagikan lagi';
const piece = (words: string, reason: string) => ({ at: placeOf(words, text), reason });

test('what was set aside stands under its reason, in words for readers, in the order of the text', () => {
  expect(
    setAsideGroups(
      [piece('Menu Beranda', 'menu'), piece('Bagikan\r', 'share-bar'), piece('Bagikan lagi', 'share-bar')],
      text,
    ),
  ).toEqual([
    { reason: 'menu situs medianya', pieces: ['Menu Beranda'] },
    { reason: 'tombol bagikan', pieces: ['Bagikan', 'Bagikan lagi'] },
  ]);
});

test('keeps lines apart, without their empty lines and indents', () => {
  const [group] = setAsideGroups([piece('\tBaca juga:\r\n\r\nPasar   Dibuka', 'read-also')], text);
  expect(group?.pieces).toEqual(['Baca juga:\nPasar Dibuka']);
});

test('a rule without words for readers shows its own name', () => {
  expect(setAsideGroups([piece('Menu Beranda', 'rule-of-tomorrow')], text)).toEqual([
    { reason: 'rule-of-tomorrow', pieces: ['Menu Beranda'] },
  ]);
});

test('a piece without visible words is not shown, a very long one is cut and says so', () => {
  const long = `   ${'kata '.repeat(1000)}`;
  const groups = setAsideGroups(
    [
      { at: { start: 0, end: 3 }, reason: 'separator' },
      { at: { start: 3, end: long.length }, reason: 'related-list' },
    ],
    long,
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]?.pieces[0]).toMatch(/^kata .* …$/);
  expect(groups[0]?.pieces[0]?.length).toBeLessThanOrEqual(1203);
});
