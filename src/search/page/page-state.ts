/** The query in the address of the page; empty when there is none. */
export const queryInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** The address of this page with a query in it; with an empty one, without. */
export const addressOf = (query: string): string =>
  query.trim() === '' ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: query.trim() })}`;
