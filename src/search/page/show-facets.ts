import { searchStrings } from '../../strings/id.ts';
import { replaceChildren } from '../dom/replace-children.ts';
import type { Facet } from '../search-source.ts';
import type { SearchParts } from './find-search-parts.ts';
import type { PageState } from './page-state.ts';
import { paintFacets } from './paint-facets.ts';
import type { NameChosen } from './paint-tools.ts';

/** The choices that narrow the results: beside them, on a narrow screen behind a button. */
export interface ShownFacets {
  /** Paints the choices for a state. */
  show: (facets: readonly Facet[], state: PageState) => void;
  /** The name of a value that is or was among the choices; of another one what its address says, in words. */
  name: NameChosen;
}

/** Fills the place of the facets and lets the button open it. `address` makes the address of a state. */
export const showFacets = (
  { toggle, facets: place }: SearchParts,
  address: (state: PageState) => string,
): ShownFacets => {
  const names = new Map<string, string>();
  const keyOf = (kind: Facet['kind'], id: string): string => `${kind} ${id}`;

  toggle.addEventListener('click', () => {
    toggle.setAttribute('aria-expanded', `${place.toggleAttribute('data-open')}`);
  });
  return {
    show: (facets, state) => {
      for (const { kind, values } of facets) for (const { id, name } of values) names.set(keyOf(kind, id), name);
      const open = new Set(
        Array.from(place.querySelectorAll<HTMLElement>('details[open]'), (details) =>
          details.getAttribute('data-kind'),
        ),
      );
      toggle.textContent = searchStrings.filterCount(Object.keys(state.filters).length);
      replaceChildren(
        place,
        paintFacets(facets, state, address, (kind) => open.has(kind)),
      );
    },
    name: (kind, id) => names.get(keyOf(kind, id)) ?? id.replaceAll('-', ' '),
  };
};
