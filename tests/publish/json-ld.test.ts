import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import { breadcrumbs, newsArticle } from '../../src/publish/json-ld.ts';
import { serialiseJsonLd } from '../../src/publish/serialise-json-ld.ts';
import { parseFragment } from './html-elements.ts';
import { makeArchive, makeArticle } from './make-article.ts';
import { payloads } from './payloads.ts';
import { testAddresses } from './test-addresses.ts';

const found = <T>(value: T) => ({ value, at: null, rule: 'test', certainty: 'stated' as const });
const jsonLdOf = (known: object, archive: Parameters<typeof makeArchive>[1] = {}) => {
  const { article } = makeArticle([], known as Partial<Article>);
  return newsArticle(article, makeArchive([article], archive), testAddresses) as unknown as Record<string, unknown>;
};

describe('an article as search engines read it', () => {
  test('is published by its outlet, written by its reporter, edited by its editor and based on the original', () => {
    expect(
      jsonLdOf(
        {
          displayTitle: 'Pasar Dibuka',
          published: found('2021-07-06'),
          outlet: found({ slug: 'harian-uji', name: 'Harian Uji' }),
          agency: found({ slug: 'kantor-uji', name: 'Kantor Uji' }),
          dateline: found('Jakarta'),
          url: found('https://harian.example/pasar'),
          authors: [
            found({ name: 'Bunga Larasati', job: 'reporter' }),
            found({ name: 'Kembang Wulandari', job: 'editor' }),
          ],
          people: [{ slug: 'melati-rahayu', name: 'Melati Rahayu', role: null, mentions: [], certainty: 'stated' }],
          topics: [{ id: 'ekonomi', score: 1, words: [], certainty: 'stated' }],
        },
        {
          outlets: [
            { slug: 'harian-uji', name: 'Harian Uji', url: 'https://harian.example/', kind: 'outlet', articles: [] },
          ],
          topics: [{ id: 'ekonomi', label: 'Ekonomi', description: '', iptc: 'medtop:04000000', articles: [] }],
        } as unknown as Parameters<typeof makeArchive>[1],
      ),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://kliping.example/artikel/pasar-dibuka/',
      url: 'https://kliping.example/artikel/pasar-dibuka/',
      mainEntityOfPage: 'https://kliping.example/artikel/pasar-dibuka/',
      headline: 'Pasar Dibuka',
      description: 'Pasar dibuka pagi ini.',
      inLanguage: 'id',
      datePublished: '2021-07-06',
      author: [{ '@type': 'Person', name: 'Bunga Larasati' }],
      editor: [{ '@type': 'Person', name: 'Kembang Wulandari' }],
      publisher: {
        '@type': 'Organization',
        '@id': 'https://kliping.example/sumber/harian-uji/',
        name: 'Harian Uji',
        url: 'https://harian.example/',
      },
      sourceOrganization: {
        '@type': 'Organization',
        name: 'Kantor Uji',
      },
      locationCreated: { '@type': 'Place', name: 'Jakarta' },
      isBasedOn: 'https://harian.example/pasar',
      mentions: [{ '@type': 'Person', name: 'Melati Rahayu', url: 'https://kliping.example/tokoh/melati-rahayu/' }],
      about: [
        {
          '@type': 'DefinedTerm',
          name: 'Ekonomi',
          url: 'https://kliping.example/topik/ekonomi/',
          termCode: 'medtop:04000000',
          inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/',
        },
      ],
    });
  });

  test('says nothing of what is not known', () => {
    const unknown = [
      'datePublished',
      'author',
      'editor',
      'publisher',
      'sourceOrganization',
      'locationCreated',
      'isBasedOn',
    ];
    expect(Object.keys(jsonLdOf({})).filter((key) => unknown.includes(key))).toEqual([]);
  });

  test('has the likeliest day of publication when an interval is known', () => {
    const { datePublished } = jsonLdOf({ published: found('2021-07-06'), publishedLatest: '2021-07-07' });
    expect(datePublished).toBe('2021-07-06');
  });

  test('is written by the agency when no reporter is named', () => {
    const { author } = jsonLdOf({ agency: found({ slug: 'kantor-uji', name: 'Kantor Uji' }) });
    expect(author).toMatchObject({ '@type': 'Organization', name: 'Kantor Uji' });
  });

  test('has a headline of at most 110 characters, cut at a word', () => {
    const { headline } = jsonLdOf({ displayTitle: `Pasar ${'ramai '.repeat(30)}` });
    expect(headline).toBe(`Pasar${' ramai'.repeat(17)}…`);
  });

  test('stands at the end of the way from the home page', () => {
    expect(
      breadcrumbs([
        { name: 'Kliping', url: 'https://kliping.example/' },
        { name: 'Pasar Dibuka', url: 'https://kliping.example/artikel/pasar-dibuka/' },
      ]).itemListElement,
    ).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Kliping', item: 'https://kliping.example/' },
      { '@type': 'ListItem', position: 2, name: 'Pasar Dibuka', item: 'https://kliping.example/artikel/pasar-dibuka/' },
    ]);
  });
});

describe('data in a script element', () => {
  test('reads back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
        expect(JSON.parse(serialiseJsonLd(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each(payloads)('cannot end the element with %j', (payload) => {
    const json = serialiseJsonLd({ name: payload, [payload]: payload });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const { elements } = parseFragment(`<script type="application/ld+json">${json}</script><p></p>`);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['script', 'p']);
  });
});
