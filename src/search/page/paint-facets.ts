import { searchStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import type { Facet, FacetValue } from '../search-source.ts';
import { type PageState, withFilter } from './page-state.ts';

/** So many choices of a kind stand open; the others wait behind a summary. */
const OPEN = 6;

const { facetKinds, otherChoices, remove } = searchStrings;

const paintValue = (
  { kind, chosen }: Facet,
  { id, name, articles }: FacetValue,
  state: PageState,
  address: (state: PageState) => string,
): HTMLElement => {
  const isChosen = id === chosen;
  return element('li', {}, [
    element(
      'a',
      {
        href: address(withFilter(state, kind, isChosen ? null : id)),
        'data-step': `${kind} ${id}`,
        ...(isChosen && { 'aria-current': 'true' }),
      },
      [
        element('span', {}, [name]),
        ' ',
        element('span', { class: 'count' }, [articles.toLocaleString('id-ID')]),
        isChosen ? element('span', { class: 'visually-hidden' }, [` (${remove})`]) : null,
      ],
    ),
  ]);
};

/**
 * A section for each kind of choice that there is, every choice a link to the page it makes; the chosen one leads back. `isOpen` tells
 * whether the reader has opened the further choices of a kind.
 */
export const paintFacets = (
  facets: readonly Facet[],
  state: PageState,
  address: (state: PageState) => string,
  isOpen: (kind: Facet['kind']) => boolean,
): HTMLElement[] =>
  facets
    .filter(({ values }) => values.length > 0)
    .map((facet) => {
      const { kind, values, chosen } = facet;
      const inFront = values.filter(({ id }, place) => place < OPEN || id === chosen);
      const others = values.filter((value) => !inFront.includes(value));
      const list = (shown: readonly FacetValue[]): HTMLElement =>
        element(
          'ul',
          {},
          shown.map((value) => paintValue(facet, value, state, address)),
        );
      return element('section', {}, [
        element('h2', {}, [facetKinds[kind]]),
        list(inFront),
        others.length > 0
          ? element('details', { 'data-kind': kind, ...(isOpen(kind) && { open: '' }) }, [
              element('summary', {}, [otherChoices(others.length)]),
              list(others),
            ])
          : null,
      ]);
    });
