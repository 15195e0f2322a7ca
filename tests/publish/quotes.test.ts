import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import { personSlugSchema } from '../../src/archive/model/ids.ts';
import { collectQuotes } from '../../src/publish/collect-quotes.ts';
import { openingWords } from '../../src/publish/opening-words.ts';
import { speakersOf } from '../../src/publish/speakers-of.ts';
import { makeArticle } from './make-article.ts';

const said = (text: string, name: string | null): Article['quotes'][number] => ({
  text,
  at: { start: 0, end: 1 },
  speaker: name
    ? {
        value: { slug: personSlugSchema.parse(name.toLowerCase().replaceAll(' ', '-')), name },
        at: null,
        rule: 'says',
        certainty: 'stated',
      }
    : null,
});

const { article } = makeArticle([], {
  quotes: [said('Harga turun', 'Bunga Larasati'), said('Kami senang', null), said('Pasar ramai', 'Bimo Setyobroto')],
});

test('a quote keeps the anchor of its place in the article, whoever else is left out', () => {
  expect(collectQuotes(article, 'bimo-setyobroto').map(({ quote, anchor }) => [quote.text, anchor])).toEqual([
    ['Pasar ramai', 'kutipan-3'],
  ]);
});

test('without a speaker asked for, quotes of unknown speakers stand among the others', () => {
  expect(collectQuotes(article).map(({ anchor }) => anchor)).toEqual(['kutipan-1', 'kutipan-2', 'kutipan-3']);
});

test('who is quoted most comes first, then by name, and nobody stands for the unknown', () => {
  const twice = makeArticle([], { quotes: [said('Pasar tutup', 'Bunga Larasati')] }).article;
  expect(speakersOf([article, twice]).map(({ name, quotes }) => [name, quotes])).toEqual([
    ['Bunga Larasati', 2],
    ['Bimo Setyobroto', 1],
  ]);
});

test.each([
  ['Harga turun', 'Harga turun'],
  ['Harga beras di pasar itu turun', 'Harga beras di pasar itu turun'],
  ['Harga beras di pasar itu turun lagi', 'Harga beras di pasar itu turun …'],
])('%s is known by its first words', (text, expected) => {
  expect(openingWords(text)).toBe(expected);
});
