import { inflateRawSync } from 'node:zlib';
import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  string,
  tuple,
  uint8Array,
  uniqueArray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFile } from '../../src/publish/search-index/pack-file.ts';
import { decodeColumns, encodeColumns } from '../../src/search/format/article-columns.ts';
import { makeByteReader } from '../../src/search/format/byte-reader.ts';
import { makeByteWriter } from '../../src/search/format/byte-writer.ts';
import { decodeNames, encodeNames } from '../../src/search/format/name-list.ts';
import { readLists, writeLists } from '../../src/search/format/number-lists.ts';
import { MOST_COUNTED, makePostingsWriter, readPostings } from '../../src/search/format/postings.ts';
import { decodeWords, encodeWords } from '../../src/search/format/word-list.ts';

const word = string({ minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed());
const line = word.filter((text) => !/[\t\n]/.test(text));
const ascending = uniqueArray(nat(100_000), { maxLength: 20 }).map((list) =>
  Uint32Array.from(list.sort((a, b) => a - b)),
);

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('what the index writes is read back', () => {
  test('lists of numbers', () => {
    assert(
      property(array(ascending), (lists) => {
        const writer = makeByteWriter();
        writeLists(writer, lists);
        expect(readLists(makeByteReader(writer.done()))).toEqual(lists);
      }),
    );
  });

  test('words, the number of articles never more than it is and exact up to eight', () => {
    const letters = string({ unit: constantFrom(...'abcdé7'), minLength: 1, maxLength: 12 });
    assert(
      property(uniqueArray(tuple(letters, nat(60_000), nat(1)), { selector: ([own]) => own }), (entries) => {
        const words = entries
          .map(([own, articles, root]) => ({ word: own, articles, isRoot: root === 1 }))
          .sort((a, b) => (a.word < b.word ? -1 : 1));
        const read = decodeWords(encodeWords(words).join(''));
        expect(read.map(({ word: own, isRoot }) => [own, isRoot])).toEqual(words.map((own) => [own.word, own.isRoot]));
        for (const [at, { articles }] of words.entries()) {
          expect(read[at]?.articles).toBeLessThanOrEqual(articles);
          expect(read[at]?.articles).toBeGreaterThan(articles <= 8 ? articles - 1 : articles / 2);
        }
      }),
    );
  });

  test('postings with their places, form by form', () => {
    const occurrences = array(
      ascending.filter(({ length }) => length > 0),
      { minLength: 1, maxLength: 9 },
    );
    assert(
      property(word, word, occurrences, (root, form, lists) => {
        const postings = {
          articles: Uint32Array.from(lists, (_, at) => at * 3),
          counts: Uint8Array.from(lists, ({ length }) => Math.min(length, MOST_COUNTED)),
          places: Uint32Array.from(lists.flatMap((list) => [...list])),
        };
        const writer = makePostingsWriter();
        writer.add(root, [
          [form, postings],
          [`${form}an`, { ...postings, places: null }],
        ]);
        const forms = readPostings(joined(writer.done())).get(root);
        expect(forms?.map(({ form: own, articles }) => [own, articles])).toEqual([
          [form, lists.length],
          [`${form}an`, lists.length],
        ]);
        expect(forms?.map(({ unpack }) => unpack())).toEqual([postings, { ...postings, places: null }]);
      }),
    );
  });

  test('names of every kind', () => {
    const name = record({
      id: line,
      name: line,
      forms: array(line, { maxLength: 3 }),
      articles: nat(),
    });
    assert(
      property(array(name), array(name), (topics, people) => {
        const names = [
          ...topics.map((own) => ({ ...own, kind: 'topic' as const, role: null })),
          ...people.map((own) => ({ ...own, kind: 'person' as const, role: 'Menteri Luar Negeri' })),
        ];
        expect(decodeNames(encodeNames(names))).toEqual(names);
      }),
    );
  });

  test('what is told of articles, their lengths to one in five', () => {
    const article = record({ words: nat(5000), year: nat(2100), names: ascending });
    assert(
      property(array(article), (articles) => {
        const columns = {
          words: Uint32Array.from(articles, ({ words }) => words),
          years: Uint32Array.from(articles, ({ year }) => year),
          stories: Uint32Array.from(articles, (_, at) => (at % 2 === 0 ? at : at + 1)),
          names: articles.map(({ names }) => names),
        };
        const { words, ...rest } = decodeColumns(joined(encodeColumns(columns)));
        expect(rest).toEqual({ years: columns.years, stories: columns.stories, names: columns.names });
        for (const [at, count] of words.entries())
          expect(Math.abs(count - (columns.words[at] ?? 0))).toBeLessThanOrEqual(1 + count / 5);
      }),
    );
  });
});

test('a file that is cut off is refused, not half read', () => {
  const writer = makePostingsWriter();
  const postings = { articles: Uint32Array.of(3, 700), counts: Uint8Array.of(1, 1), places: Uint32Array.of(4, 90) };
  writer.add('tanam', [['menanam', postings]]);
  const whole = joined(writer.done());
  for (let length = 1; length < whole.length; length += 1)
    expect(() => readPostings(whole.subarray(0, length))).toThrow(RangeError);
});

test('the parts of a file open as one', () => {
  const parts = array(oneof(uint8Array(), string({ unit: 'grapheme' })), { minLength: 1, maxLength: 6 });
  assert(
    property(parts, (own) => {
      expect(inflateRawSync(packFile(own))).toEqual(Buffer.concat(own.map((part) => Buffer.from(part))));
    }),
  );
});
