import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/archive/clean/clean.ts';
import { readDay } from '../../src/archive/language/read-day.ts';
import type { Article } from '../../src/archive/model/article.ts';
import { wordsAt } from '../../src/archive/model/tidy.ts';
import { articleRecord } from '../../src/publish/article-record.ts';
import { drop, readArticle, registry } from '../archive/read-text.ts';
import { anyText, page } from './arbitrary-page.ts';
import { runs } from './runs.ts';

const spansOf = (article: Article, evidence: { start: number; end: number }[]) => [
  ...evidence,
  ...article.blocks.map(({ at }) => at),
  ...article.setAside.map(({ at }) => at),
  ...article.people.flatMap(({ mentions }) => mentions.map(({ at }) => at)),
  ...article.topics.flatMap(({ words }) => words.map(({ at }) => at)),
  ...article.captions.flatMap(({ credit }) => credit?.at ?? []),
  ...article.citedSources.flatMap(({ at }) => at ?? []),
];

// A page cuts the evidence out of the file: a span beyond its end, or an empty one, would show nothing.
test('every span lies inside the file and holds something', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = drop(text);
      const article = readArticle(text);
      const record = articleRecord(article, source, clean(source, registry));
      for (const { start, end } of spansOf(article, Object.values(record.evidence))) {
        expect(start).toBeGreaterThanOrEqual(source.bodyStart);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.text.length);
        expect(source.text.slice(start, end).trim()).not.toBe('');
      }
    }),
    runs(300),
  );
});

// A value that its own evidence does not print is a value nobody can check.
test('names, quotations, captions and authors are printed where their evidence points', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = readArticle(text);
      const printed = clean(drop(text), registry).text;
      const printedForms = [
        ...article.people.flatMap(({ mentions }) => mentions.map(({ form, at }) => [form, at] as const)),
        ...article.quotes.map(({ text: words, at }) => [words, at] as const),
        ...article.captions.map(({ text: words, at }) => [words, at] as const),
        ...article.authors.map(({ value, at }) => [value.name, at] as const),
        ...article.citedSources.map(({ value, at }) => [value, at] as const),
        ...(article.title ? [[article.title.value, article.title.at] as const] : []),
        ...(article.kicker ? [[article.kicker.value, article.kicker.at] as const] : []),
      ];
      for (const [form, at] of printedForms) expect(at && wordsAt(printed, at)).toBe(form);
    }),
    runs(300),
  );
});

// A stated day is spelled out by its evidence; an inferred one at least has its day of the month there.
test('days are written where their evidence points', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { value, at, certainty } of readArticle(text).eventDays) {
        const words = text.slice(at?.start, at?.end);
        expect(words).toMatch(new RegExp(`(?<!\\d)0?${Number(value.slice(8))}(?!\\d)`));
        if (certainty === 'stated') expect(words).toMatch(/21/);
        const whole = /\d.*\d/.exec(words)?.[0] ?? '';
        if (/\d{4}/.test(whole)) expect(readDay(whole)).toBe(value);
      }
    }),
    runs(200),
  );
});

// Words set aside are not the article: no name, day or quotation may come from them.
test('nothing is read from what was set aside', () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = readArticle(text);
      const aside = article.setAside.map(({ at }) => at);
      const read = [
        ...article.people.flatMap(({ mentions }) => mentions.map(({ at }) => at)),
        ...article.eventDays.flatMap(({ at }) => at ?? []),
        ...article.topics.flatMap(({ words }) => words.map(({ at }) => at)),
        ...article.captions.map(({ at }) => at),
      ];
      for (const at of read) expect(aside.some((piece) => piece.start <= at.start && at.end <= piece.end)).toBe(false);
    }),
    runs(200),
  );
});
