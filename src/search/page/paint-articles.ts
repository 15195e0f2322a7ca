import { searchStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import { paintPieces } from '../dom/paint-pieces.ts';
import type { ArticleHit } from '../search-source.ts';

const paintDay = ({ day, dayText }: ArticleHit): HTMLElement =>
  element('p', { class: 'label' }, [
    day === null ? searchStrings.noDay : element('time', { datetime: day }, [dayText]),
  ]);

const paintWhy = ({ by, lacks }: ArticleHit): HTMLElement | null => {
  const reasons = [
    ...by.map(({ kind, name }) => searchStrings.by(searchStrings.kinds[kind], name)),
    ...(lacks.length > 0 ? [searchStrings.lacks(lacks.map(searchStrings.quoted).join(', '))] : []),
  ];
  return reasons.length > 0 ? element('p', { class: 'note' }, [reasons.join(' · ')]) : null;
};

const paintArticle = (hit: ArticleHit): HTMLElement => {
  const { href, title, made, outlet, excerpt } = hit;
  return element('li', { class: 'row' }, [
    paintDay(hit),
    element('article', { class: 'matter' }, [
      element('p', { class: 'search-source' }, [
        element('span', outlet === null ? { class: 'note' } : { class: 'outlet' }, [outlet ?? searchStrings.noOutlet]),
        made ? element('span', { class: 'note' }, [searchStrings.made]) : null,
      ]),
      element('h3', { class: made ? 'search-title made' : 'search-title' }, [
        element('a', { href, 'data-result': '' }, paintPieces(title)),
      ]),
      element('p', { class: 'search-excerpt' }, [
        excerpt.before ? '… ' : null,
        ...paintPieces(excerpt.pieces),
        excerpt.after ? ' …' : null,
      ]),
      paintWhy(hit),
    ]),
  ]);
};

const paintList = (heading: string, hits: readonly ArticleHit[], quiet: boolean): HTMLElement[] =>
  hits.length === 0
    ? []
    : [
        element('section', {}, [
          element('h2', { class: quiet ? 'visually-hidden' : 'search-heading' }, [heading]),
          element('ol', {}, hits.map(paintArticle)),
        ]),
      ];

/** The articles that hold every word, then, under a heading of their own, those that hold some. */
export const paintArticles = (hits: readonly ArticleHit[]): HTMLElement[] => [
  ...paintList(
    searchStrings.articles,
    hits.filter(({ lacks }) => lacks.length === 0),
    true,
  ),
  ...paintList(
    searchStrings.partial,
    hits.filter(({ lacks }) => lacks.length > 0),
    false,
  ),
];
