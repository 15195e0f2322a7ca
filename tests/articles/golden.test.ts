import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { clean } from '../../src/archive/clean/clean.ts';
import { tidy } from '../../src/archive/model/tidy.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { articleRecord } from '../../src/publish/article-record.ts';
import { type Expected, goldens, registry, withoutFrontMatter } from './read-golden.ts';

const cases = goldens.flatMap(({ name, bytes, expected }) => [
  { name, as: 'as it lies in content/', bytes, expected },
  { name, as: 'as a bare paste', bytes: withoutFrontMatter(bytes), expected: { ...expected, ...expected.bare } },
]);

describe.each(cases)('$name, $as', ({ bytes, expected }) => {
  const source = readSource(bytes, 'berkas.txt');
  const page = clean(source, registry);
  const [article] = buildArchive([source], registry).articles;
  if (!article) throw new Error('the text gives no article');
  const record = articleRecord(article, source, page);
  const same = (field: keyof Expected & keyof typeof record) => expect(record[field]).toEqual(expected[field]);

  test('has its headline, or none where the text has none', () => same('title'));
  test('has its day of publication and says how sure it is', () => {
    same('published');
    same('publishedCertainty');
  });
  test('has the days it writes about', () => same('eventDates'));
  test('comes from its outlet, agency and place', () => {
    same('outlet');
    same('agency');
    same('dateline');
  });
  test('names its authors', () => same('authors'));
  test('knows the people in the news, their forms and offices, and nobody else', () => same('people'));
  test('has its topics', () => {
    expect(record.topics).toEqual(expect.arrayContaining(expected.topics));
    expect([...expected.topics, ...expected.topicsAllowed]).toEqual(expect.arrayContaining(record.topics));
  });
  test('gives every quotation to its speaker', () => {
    const ends = ({ begins, ends: end, speaker }: Expected['quotes'][number]) => ({ speaker, begins, ends: end });
    const read = record.quotes.map(({ speaker, text }, index) => {
      const { begins = '', ends: end = '' } = expected.quotes[index] ?? {};
      return { speaker, begins: text.slice(0, begins.length), ends: text.slice(-end.length) };
    });
    expect(read).toEqual(expected.quotes.map(ends));
  });
  test('keeps captions apart from their credit', () => same('captions'));
  test('sets aside what is not the article, and nothing else', () => {
    const read = record.setAside.map(({ reason, text }, index) => ({
      reason,
      begins: text.slice(0, expected.setAside[index]?.begins.length),
    }));
    expect(read).toEqual(expected.setAside);
  });
  test('keeps the body whole', () => {
    const { body, subheadings } = expected;
    const headings = page.blocks
      .filter(({ kind }) => kind === 'subheading')
      .map(({ at }) => tidy(page.text.slice(at.start, at.end)));
    expect(headings).toEqual(subheadings);
    expect(record.body).toHaveLength(body.length + subheadings.length);
    expect(record.body[0]).toMatch(new RegExp(`^${RegExp.escape(body.begins)}`));
    expect(record.body.at(-1)).toMatch(new RegExp(`${RegExp.escape(body.ends)}$`));
  });
  test('points at the words that prove each value', () => {
    for (const [field, words] of Object.entries(expected.evidence)) {
      const at = record.evidence[field];
      expect(tidy(source.text.slice(at?.start, at?.end)), field).toBe(words);
    }
  });
  test('has nothing to complain of', () => expect(record.problems).toEqual([]));
});
