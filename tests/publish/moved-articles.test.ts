import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import { movedArticles } from '../../src/publish/moved-articles.ts';
import { makeArchive, makeArticle } from './make-article.ts';

const articleOf = (slug: string, aliases: string[]): Article => makeArticle([], { slug, aliases } as object).article;
const moved = (...articles: Article[]) =>
  movedArticles(makeArchive(articles)).map(({ alias, article }) => [alias, article.slug]);

test('every older address leads to its article', () => {
  expect(moved(articleOf('pasar', ['pasar-lama', 'pasar-usang']), articleOf('kapal', []))).toEqual([
    ['pasar-lama', 'pasar'],
    ['pasar-usang', 'pasar'],
  ]);
});

test('an address that an article has today is not an older one', () => {
  expect(moved(articleOf('pasar', ['kapal', 'pasar']), articleOf('kapal', []))).toEqual([]);
});

test('an address that two articles claim leads to the newer one', () => {
  expect(moved(articleOf('pasar', ['lama']), articleOf('kapal', ['lama']))).toEqual([['lama', 'pasar']]);
});
