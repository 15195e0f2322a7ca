import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/model/article.ts';
import { bodyHtml } from '../../src/publish/body-html.ts';
import { parseFragment } from './html-elements.ts';
import { makeArticle, type Part, placeOf } from './make-article.ts';
import { payloads } from './payloads.ts';

const personHref = (slug: string): string => `/arsip/tokoh/${slug}/`;
const paragraph = (words: string): Part => ({ kind: 'paragraph', words });

/** The body of `parts`, with people by name and quotes by their words as they stand in the text. */
const bodyOf = (parts: Part[], people: string[] = [], quotes: string[] = []): string => {
  const { article, clean } = makeArticle(parts);
  const known = {
    people: people.map((name) => ({
      slug: name.toLowerCase().replaceAll(' ', '-'),
      name,
      role: null,
      mentions: [...clean.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        form: name,
        at: { start: index, end: index + name.length },
        rule: 'test',
      })),
      certainty: 'stated',
    })),
    quotes: quotes.map((text) => ({ text, at: placeOf(text, clean.text), speaker: null })),
  } as unknown as Partial<Article>;
  return bodyHtml({ ...article, ...known }, clean, personHref);
};

describe('the body holds the article and nothing else', () => {
  test('paragraphs and subheadings, not the headline, the caption or the byline', () => {
    const html = bodyOf([
      { kind: 'headline', words: 'Pasar Dibuka' },
      { kind: 'caption', words: 'Suasana pasar.' },
      paragraph('Pasar dibuka pagi ini.'),
      { kind: 'subheading', words: 'Pembeli Datang' },
      paragraph('Pembeli datang siang ini.'),
      { kind: 'byline', words: 'Editor: Bunga Larasati' },
    ]);
    expect(html).toBe('<p>Pasar dibuka pagi ini.</p>\n<h2>Pembeli Datang</h2>\n<p>Pembeli datang siang ini.</p>');
  });

  test('a hole where an advertisement was set aside closes', () => {
    expect(bodyOf([paragraph('Pasar dibuka              \n   pagi ini.')])).toBe('<p>Pasar dibuka pagi ini.</p>');
  });

  test('a character no one sees does not part a word', () => {
    expect(bodyOf([paragraph('Pa\u00ADsar \u202Edi\u200Bbuka\u202C.')])).toBe('<p>Pasar dibuka.</p>');
  });

  test('a paragraph of which nothing is left is not printed', () => {
    expect(bodyOf([paragraph('   '), paragraph('Pasar dibuka.')])).toBe('<p>Pasar dibuka.</p>');
  });

  test('an article without a body is an empty text', () => {
    expect(bodyOf([{ kind: 'headline', words: 'Pasar Dibuka' }])).toBe('');
  });

  test('a literal sign stays a sign', () => {
    expect(parseFragment(bodyOf([paragraph('5 < 7 & *bintang* _garis_ &amp; #1')])).text).toBe(
      '5 < 7 & *bintang* _garis_ &amp; #1',
    );
  });
});

describe('people and quotes are marked where they stand', () => {
  test('a person is linked at the first mention in a paragraph, and only there', () => {
    const html = bodyOf(
      [
        { kind: 'subheading', words: 'Bunga Larasati Datang' },
        paragraph('Pedagang Bunga Larasati datang. Bunga Larasati pulang.'),
      ],
      ['Bunga Larasati'],
    );
    expect(html).toBe(
      '<h2>Bunga Larasati Datang</h2>\n' +
        '<p>Pedagang <a href="/arsip/tokoh/bunga-larasati/" class="person">Bunga Larasati</a> datang. Bunga Larasati pulang.</p>',
    );
  });

  test('a quote can be reached by its number, with a person named inside it', () => {
    const html = bodyOf(
      [paragraph('“Saya bertemu Bunga Larasati di pasar,” katanya. “Pasar ramai,” tambahnya.')],
      ['Bunga Larasati'],
      ['Saya bertemu Bunga Larasati di pasar,', 'Pasar ramai,'],
    );
    expect(html).toBe(
      '<p>“<span class="quote" id="kutipan-1">Saya bertemu <a href="/arsip/tokoh/bunga-larasati/" class="person">Bunga Larasati</a> di pasar,</span>” katanya. ' +
        '“<span class="quote" id="kutipan-2">Pasar ramai,</span>” tambahnya.</p>',
    );
  });

  test('a quote over two paragraphs has one address, at its beginning', () => {
    const html = bodyOf(
      [paragraph('“Pasar ramai.'), paragraph('Besok ramai lagi.”')],
      [],
      ['Pasar ramai.\nBesok ramai lagi.'],
    );
    expect(html).toBe(
      '<p>“<span class="quote" id="kutipan-1">Pasar ramai.</span></p>\n<p><span class="quote">Besok ramai lagi.</span>”</p>',
    );
  });

  test('a name that a quotation mark cuts in two stays whole and unlinked', () => {
    expect(bodyOf([paragraph('“Kata Bunga” Larasati.')], ['Bunga” Larasati'], ['Kata Bunga'])).toBe(
      '<p>“<span class="quote" id="kutipan-1">Kata Bunga</span>” Larasati.</p>',
    );
  });
});

describe('pasted text never becomes markup', () => {
  test.each(payloads)('%j', (payload) => {
    const { elements, text } = parseFragment(
      bodyOf([paragraph(`Awal ${payload} akhir`), { kind: 'subheading', words: payload }]),
    );
    expect(elements.map(({ tagName, properties }) => [tagName, properties])).toEqual([
      ['p', {}],
      ['h2', {}],
    ]);
    expect(text).toContain('akhir');
  });

  test('whatever the text, the marks and the addresses are, only four elements with their own attributes come out', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(200)).map(([start, length]) => ({ start, end: start + length }));
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...payloads));
    const address = fc.oneof(
      hostile,
      fc.constantFrom('javascript:alert(1)', ' jAvAsCrIpT:alert(1)', 'data:text/html,x'),
    );
    fc.assert(
      fc.property(fc.array(hostile), fc.array(span), fc.array(span), address, (texts, people, quotes, target) => {
        const { article, clean } = makeArticle(texts.map(paragraph));
        const known = {
          people: people.map((at, slug) => ({ slug: `p-${slug}`, mentions: [{ form: '', at, rule: 'test' }] })),
          quotes: quotes.map((at) => ({ text: '', at, speaker: null })),
        } as unknown as Partial<Article>;
        const { elements } = parseFragment(bodyHtml({ ...article, ...known }, clean, () => target));
        for (const { tagName, properties } of elements) {
          const { href, id, className, ...others } = properties;
          expect(['p', 'h2', 'a', 'span']).toContain(tagName);
          expect(others).toEqual({});
          if (className !== undefined) expect(className).toEqual([tagName === 'a' ? 'person' : 'quote']);
          if (id !== undefined) expect(`${tagName} ${id}`).toMatch(/^span kutipan-\d+$/);
          if (href !== undefined)
            expect(new URL(String(href), 'https://kliping.example/').protocol).toMatch(/^https?:$/);
        }
        const ids = elements.flatMap(({ properties: { id } }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('no word is lost or added by marking: the text of the body is the text of its paragraphs', () => {
    const words = fc.array(fc.constantFrom('pasar', '<b>', '“', '”', ' ', '  ', '&', '\u00e9'), { minLength: 1 });
    const span = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(words), fc.array(span), fc.array(span), (texts, people, quotes) => {
        const { article, clean } = makeArticle(texts.map((text) => paragraph(text.join(''))));
        const known = {
          people: people.map((at, slug) => ({ slug: `p-${slug}`, mentions: [{ form: '', at, rule: 'test' }] })),
          quotes: quotes.map((at) => ({ text: '', at, speaker: null })),
        } as unknown as Partial<Article>;
        const printed = texts.map((text) => text.join('').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
        expect(parseFragment(bodyHtml({ ...article, ...known }, clean, personHref)).text).toBe(printed.join('\n'));
      }),
    );
  });

  test('a line of a megabyte with twenty thousand quotes is written before the test runs out of time', () => {
    const line = '“Pasar ramai sekali hari ini,” kata Bunga. '.repeat(20_000);
    const { article, clean } = makeArticle([paragraph(line)]);
    const quotes = [...line.matchAll(/“([^”]+)”/g)].map(({ index, 1: text = '' }) => ({
      text,
      at: { start: index + 1, end: index + 1 + text.length },
      speaker: null,
    }));
    expect(parseFragment(bodyHtml({ ...article, quotes }, clean, personHref)).elements).toHaveLength(20_001);
  });
});
