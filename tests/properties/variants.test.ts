import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/model/record.ts';
import { readText } from '../archive/read-text.ts';
import { page } from './arbitrary-page.ts';
import { runs } from './runs.ts';

/** A record and the words behind each evidence, without offsets and lines, which count in the file. */
const meaning = (text: string) => {
  const { evidence, problems, ...record }: ArticleRecord = readText(text);
  const words = Object.entries(evidence).map(([field, { start, end, rule, certainty }]) => ({
    field,
    rule,
    certainty,
    words: text.slice(start, end).replace(/\s+/g, ' '),
  }));
  return { ...record, words, problems: problems.map(({ code, message }) => ({ code, message })) };
};

// Windows saves lines with CRLF, old Macs with CR; the news in them is the same.
test('CRLF and CR instead of LF change nothing but offsets', () => {
  fc.assert(
    fc.property(page, fc.constantFrom('\r\n', '\r'), (text, lineEnd) => {
      expect(meaning(text.replaceAll('\n', lineEnd))).toEqual(meaning(text));
    }),
    runs(150),
  );
});

// A summary written above the text says nothing of what the text itself says.
test('front matter moves what was read and changes none of it', () => {
  const head = '---\nringkasan: Catatan arsiparis\n---\n';
  fc.assert(
    fc.property(page, (text) => {
      const { words, ...record } = meaning(head + text);
      const plain = meaning(text);
      expect({ ...record, words: words.filter(({ field }) => field !== 'summary') }).toEqual(plain);
    }),
    runs(150),
  );
});

// Word processors curl quotation marks; who spoke and what was said stays.
test('curly marks instead of straight ones give the same quotations', () => {
  fc.assert(
    fc.property(page, (text) => {
      const curly = text.replace(/"([^"\n]*)"/g, '“$1”');
      expect(readText(curly).quotes).toEqual(readText(text).quotes);
      expect(readText(text.replace(/"([^"\n]*)"/g, '“$1"')).quotes).toEqual(readText(text).quotes);
    }),
    runs(150),
  );
});

// Two spaces, no-break spaces and an invisible mark between words come from columns and web pages.
test('odd spaces between words change no value', () => {
  fc.assert(
    fc.property(page, fc.constantFrom('  ', '\u00a0', ' \u200b', '\u202f', '\t'), (text, space) => {
      const { quotes, people, published, outlet, dateline, agency, eventDates, title, body } = readText(text);
      const odd = readText(text.replaceAll(/(?<=[\p{L},])[ ](?=\p{L})/gu, space));
      expect(odd).toMatchObject({ quotes, people, published, outlet, dateline, agency, eventDates, title, body });
    }),
    runs(150),
  );
});
