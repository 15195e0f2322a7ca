import { formatDay } from '../../archive/language/format-date.ts';
import type { IsoDate } from '../../archive/model/ids.ts';
import { searchStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import { paintPieces } from '../dom/paint-pieces.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { ArticleHit, Edition } from '../search-source.ts';
import { paintExcerpt } from './paint-excerpt.ts';

/** What is known of an article's excerpt before it is asked for: the one shown last. */
export type KnownExcerpt = (href: string) => Excerpt | undefined;

const dayText = (day: string | null): string => (day === null ? searchStrings.noDay : formatDay(day as IsoDate));

const paintSource = ({ outlet, day, made }: ArticleHit): HTMLElement =>
  element('p', { class: 'search-source' }, [
    element('span', outlet === null ? { class: 'note' } : { class: 'outlet' }, [outlet ?? searchStrings.noOutlet]),
    ' ',
    day === null
      ? element('span', { class: 'note' }, [searchStrings.noDay])
      : element('time', { datetime: day }, [dayText(day)]),
    ...(made ? [' ', element('span', { class: 'note' }, [searchStrings.made])] : []),
  ]);

const paintWhy = ({ by, lacks }: ArticleHit): HTMLElement | null => {
  const reasons = [
    ...by.map(({ kind, name }) => searchStrings.by(searchStrings.kinds[kind], name)),
    ...(lacks.length > 0 ? [searchStrings.lacks(lacks.map(searchStrings.quoted).join(', '))] : []),
  ];
  return reasons.length > 0 ? element('p', { class: 'note' }, [reasons.join(' · ')]) : null;
};

const paintEdition = ({ href, title, outlet, day }: Edition): HTMLElement =>
  element('li', {}, [
    element('a', { href }, [`${outlet ?? searchStrings.noOutlet}, ${dayText(day)}`]),
    ' ',
    element('span', { class: 'note' }, [title]),
  ]);

const paintEditions = ({ editions, otherEditions }: ArticleHit): HTMLElement | null =>
  editions.length === 0
    ? null
    : element('details', { class: 'search-editions' }, [
        element('summary', {}, [searchStrings.editions(otherEditions)]),
        element('ul', {}, [
          ...editions.map(paintEdition),
          otherEditions > editions.length
            ? element('li', { class: 'note' }, [searchStrings.unlistedEditions(otherEditions - editions.length)])
            : null,
        ]),
      ]);

const paintArticle = (hit: ArticleHit, knownExcerpt: KnownExcerpt): HTMLElement => {
  const { number, href, title, made } = hit;
  const known = knownExcerpt(href);
  return element('li', {}, [
    element('article', { class: 'search-hit', 'data-number': `${number}` }, [
      paintSource(hit),
      element('h3', { class: made ? 'search-title made' : 'search-title' }, [
        element('a', { href, 'data-result': '' }, paintPieces(title)),
      ]),
      // Empty at first, with room for what comes: see the style sheet.
      element('p', { class: 'search-excerpt' }, known ? paintExcerpt(known) : []),
      paintWhy(hit),
      paintEditions(hit),
    ]),
  ]);
};

/** The articles in their order. With `split`, those that hold every word come under a heading of their own, then those that hold some. */
export const paintArticles = (
  hits: readonly ArticleHit[],
  split: boolean,
  knownExcerpt: KnownExcerpt,
): HTMLElement[] => {
  const paintList = (heading: string, list: readonly ArticleHit[], headingClass: string): HTMLElement[] =>
    list.length === 0
      ? []
      : [
          element('section', {}, [
            element('h2', { class: headingClass }, [heading]),
            element(
              'ol',
              {},
              list.map((hit) => paintArticle(hit, knownExcerpt)),
            ),
          ]),
        ];
  const partial = split ? hits.filter(({ lacks }) => lacks.length > 0) : [];
  return [
    ...paintList(
      searchStrings.articles,
      hits.filter((hit) => !partial.includes(hit)),
      'visually-hidden',
    ),
    ...paintList(searchStrings.partial, partial, 'search-heading'),
  ];
};
