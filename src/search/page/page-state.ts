import type { Facet, Filters, SearchRequest } from '../search-source.ts';

/** All that decides what the page shows. */
export interface PageState {
  query: string;
  filters: Filters;
  order: SearchRequest['order'];
  /** How many pages of results stand one below the other. */
  pages: number;
}

/** So much and no more is painted: who has looked at a thousand results needs other words. */
export const MOST_PAGES = 100;

const FILTER_KEYS: readonly (readonly [kind: Facet['kind'], key: string])[] = [
  ['topic', 'topik'],
  ['person', 'tokoh'],
  ['outlet', 'sumber'],
  ['year', 'tahun'],
];
const NEWEST = 'terbaru';

/** What the query part of an address asks for. What it does not say, or says wrongly, is as at first. */
export const readState = (search: string): PageState => {
  const values = new URLSearchParams(search);
  const pages = Number(values.get('hlm'));
  return {
    query: values.get('q')?.trim() ?? '',
    filters: Object.fromEntries(
      FILTER_KEYS.flatMap(([kind, key]) => (values.get(key) ? [[kind, values.get(key)]] : [])),
    ),
    order: values.get('urut') === NEWEST ? 'newest' : 'best',
    pages: Number.isInteger(pages) && pages > 0 ? Math.min(pages, MOST_PAGES) : 1,
  };
};

/** The address of a state below `path`; {@link readState} reads the same state from it, save for spaces around the query. */
export const addressOf = ({ query, filters, order, pages }: PageState, path: string): string => {
  const values = new URLSearchParams();
  if (query.trim() !== '') values.set('q', query.trim());
  for (const [kind, key] of FILTER_KEYS) if (filters[kind] !== undefined) values.set(key, filters[kind]);
  if (order === 'newest') values.set('urut', NEWEST);
  if (pages > 1) values.set('hlm', `${pages}`);
  return values.size === 0 ? path : `${path}?${values}`;
};

/** Whether a state asks for anything at all. */
export const isAsking = ({ query, filters }: PageState): boolean =>
  query.trim() !== '' || Object.keys(filters).length > 0;

/** The state with one kind of filter set to another value, or removed with null; it begins at the first page. */
export const withFilter = (state: PageState, kind: Facet['kind'], value: string | null): PageState => {
  const { [kind]: _, ...others } = state.filters;
  return { ...state, filters: value === null ? others : { ...others, [kind]: value }, pages: 1 };
};
