import { expect, test } from 'vitest';
import type { Article, Relation } from '../../src/archive/model/article.ts';
import { articleSlugSchema, isoDateSchema, personSlugSchema, topicIdSchema } from '../../src/archive/model/ids.ts';
import { relatedArticles } from '../../src/publish/related-articles.ts';
import { makeArchive, makeArticle } from './make-article.ts';

const relation = (slug: string, kind: Relation['kind'], shared: Partial<Relation> = {}): Relation => ({
  slug: articleSlugSchema.parse(slug),
  kind,
  people: [],
  topics: [],
  days: [],
  strength: 1,
  ...shared,
});

const article = (slug: string, known: Partial<Article> = {}): Article =>
  makeArticle([], { slug: articleSlugSchema.parse(slug), ...known }).article;

const bunga = personSlugSchema.parse('bunga-larasati');
const economy = topicIdSchema.parse('ekonomi');

test('names the strongest kind first and says what two articles share', () => {
  const market = article('pasar', {
    people: [{ slug: bunga, name: 'Bunga Larasati', role: null, mentions: [], certainty: 'stated' }],
    relations: [
      relation('jalan', 'topic', { topics: [economy] }),
      relation('pasar-lagi', 'reprint', { people: [bunga], days: [isoDateSchema.parse('2021-07-06')] }),
    ],
  });
  const archive = makeArchive([market, article('jalan'), article('pasar-lagi')], {
    topics: [{ id: economy, label: 'Ekonomi', description: '', iptc: null, articles: [] }],
  });
  expect(
    relatedArticles(market, archive).map(({ kind, articles }) => [
      kind,
      ...articles.map((related) => [related.article.slug, related.reason]),
    ]),
  ).toEqual([
    ['reprint', ['pasar-lagi', 'sama-sama memuat Bunga Larasati · hari 6 Jul 2021']],
    ['topic', ['jalan', 'topik Ekonomi']],
  ]);
});

test('does not lead to an article that is not published', () => {
  const market = article('pasar', { relations: [relation('rancangan', 'event')] });
  expect(relatedArticles(market, makeArchive([market]))).toEqual([]);
});
