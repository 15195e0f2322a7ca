import { searchStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import type { Facet } from '../search-source.ts';
import { isAsking, type PageState, withFilter } from './page-state.ts';

/** The name of a chosen value, for who reads the page. */
export type NameChosen = (kind: Facet['kind'], id: string) => string;

const paintChip = (kind: Facet['kind'], name: string, address: string): HTMLElement =>
  element('li', {}, [
    element('a', { href: address, class: 'search-chip', 'data-step': `chip ${kind}` }, [
      element('span', { class: 'visually-hidden' }, [`${searchStrings.remove}: `]),
      searchStrings.by(searchStrings.facetKinds[kind], name),
      element('span', { 'aria-hidden': 'true' }, ['\u00a0×']),
    ]),
  ]);

const paintChips = (state: PageState, address: (state: PageState) => string, name: NameChosen): HTMLElement | null => {
  const chosen = Object.entries(state.filters) as [Facet['kind'], string][];
  if (chosen.length === 0) return null;
  return element('ul', { class: 'search-chips', 'aria-label': searchStrings.chosen }, [
    ...chosen.map(([kind, id]) => paintChip(kind, name(kind, id), address(withFilter(state, kind, null)))),
    chosen.length > 1
      ? element('li', {}, [
          element('a', { href: address({ ...state, filters: {}, pages: 1 }), 'data-step': 'chip all' }, [
            searchStrings.removeAll,
          ]),
        ])
      : null,
  ]);
};

const paintOrder = (state: PageState, address: (state: PageState) => string): HTMLElement =>
  element(
    'ul',
    { class: 'search-order', 'aria-label': searchStrings.order },
    (['best', 'newest'] as const).map((order) =>
      element('li', {}, [
        element(
          'a',
          {
            href: address({ ...state, order, pages: 1 }),
            'data-step': `order ${order}`,
            ...(order === state.order && { 'aria-current': 'true' }),
          },
          [searchStrings.orders[order]],
        ),
      ]),
    ),
  );

/** The filters that stand, each a link that removes it, and the two orders when there is something to order by. */
export const paintTools = (
  state: PageState,
  hasResults: boolean,
  address: (state: PageState) => string,
  name: NameChosen,
): HTMLElement[] =>
  [
    paintChips(state, address, name),
    hasResults && isAsking({ ...state, filters: {} }) ? paintOrder(state, address) : null,
  ].filter((part) => part !== null);
