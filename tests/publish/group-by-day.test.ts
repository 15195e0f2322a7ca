import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import { articleSlugSchema, isoDateSchema } from '../../src/archive/model/ids.ts';
import { groupByDay } from '../../src/publish/group-by-day.ts';
import { makeArticle } from './make-article.ts';

const article = (slug: string, day: string | null): Article => {
  const published = day && {
    value: isoDateSchema.parse(day),
    at: null,
    rule: 'timestamp',
    certainty: 'stated' as const,
  };
  return makeArticle([], { slug: articleSlugSchema.parse(slug), published: published || null }).article;
};

test('articles of one day stand together, in the order they come, and those without a day under none', () => {
  const days = groupByDay([
    article('pasar', '2021-07-07'),
    article('hujan', '2021-07-06'),
    article('jalan', '2021-07-06'),
    article('sungai', null),
  ]);
  expect(days.map(({ day, articles }) => [day, articles.map(({ slug }) => slug)])).toEqual([
    ['2021-07-07', ['pasar']],
    ['2021-07-06', ['hujan', 'jalan']],
    [null, ['sungai']],
  ]);
});

test('no articles make no day', () => {
  expect(groupByDay([])).toEqual([]);
});
