import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { clean } from '../../src/archive/clean/clean.ts';
import { createExtractor } from '../../src/archive/extract/create-extractor.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { articleRecord } from '../../src/publish/article-record.ts';
import { goldenPages, registry } from './read-golden.ts';

const extract = createExtractor(registry);

describe.each(goldenPages)('$name', ({ bytes, expected }) => {
  const source = readSource(bytes, 'berkas.txt');
  const [article] = buildArchive([source], registry, extract).articles;
  if (!article) throw new Error('the page gives no article');
  const { body, authors, ...record } = articleRecord(article, source, clean(source, registry));
  const { paragraphs, authors: names, ...fields } = expected;

  test('keeps every word of the article and none of the page around it', () => {
    if (paragraphs) expect(body).toEqual(paragraphs);
  });
  test('says who wrote and edited it', () => {
    if (names) expect([...authors].sort()).toEqual([...names].sort());
  });
  test('has the headline, day, outlet and captions a person reads', () => expect(record).toMatchObject(fields));
});
