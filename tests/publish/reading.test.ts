import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readContent } from '../../src/archive/read/read-content.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { reading } from '../../src/publish/reading.ts';
import { readingOfPeople, readingOfSpeakers } from '../../src/publish/reading-of-people.ts';
import { readingOfTopics } from '../../src/publish/reading-of-topics.ts';
import { makeArticle } from './make-article.ts';

const { sources, registry } = await readContent(resolve('content'));
const { articles } = buildArchive(sources, registry);
const archive = indexArchive(articles, registry);

test.each(articles.map((article) => [article.slug, article] as const))(
  'every value of %s is shown with words that stand in the file',
  (_, article) => {
    const text = sources.find(({ file }) => file === article.file)?.text ?? '';
    const plain = text.replace(/\s+/g, ' ');
    const rows = [
      ...reading(article, text),
      ...readingOfPeople(article, text),
      ...readingOfTopics(article, archive, text),
      ...readingOfSpeakers(article, text),
    ];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { entries } of rows) {
      expect(entries.length).toBeGreaterThan(0);
      for (const { value, sentence } of entries) {
        expect(value).not.toBe('');
        expect(sentence?.words).toBeTruthy();
        expect(plain).toContain(sentence?.words);
      }
    }
  },
);

test('shows every person, every topic and every quote with a speaker', () => {
  for (const article of articles) {
    const text = sources.find(({ file }) => file === article.file)?.text ?? '';
    expect(readingOfPeople(article, text)).toHaveLength(article.people.length);
    expect(readingOfTopics(article, archive, text)).toHaveLength(article.topics.length);
    expect(readingOfSpeakers(article, text)).toHaveLength(article.quotes.filter(({ speaker }) => speaker).length);
  }
});

test('an article of which nothing is known has nothing to show', () => {
  const { article } = makeArticle([{ kind: 'paragraph', words: 'Hujan turun.' }]);
  expect(reading(article, 'Hujan turun.')).toEqual([]);
});
