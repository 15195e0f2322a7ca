import type { SearchParts } from './bind-search-page.ts';

/** Finds the parts of the search page by their `data-part`. Throws when the page lacks one: the page and this list belong together. */
export const findSearchParts = (page: Document): SearchParts => {
  const part = <Part extends HTMLElement>(selector: string, kind: abstract new () => Part): Part => {
    const found = page.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
    return found;
  };
  const named = (name: string): HTMLElement => part(`[data-part="${name}"]`, HTMLElement);
  return {
    root: part('[data-search]', HTMLElement),
    form: part('[data-part="form"]', HTMLFormElement),
    field: part('[data-part="field"]', HTMLInputElement),
    status: named('status'),
    notices: named('notices'),
    results: named('results'),
    more: part('[data-part="more"]', HTMLButtonElement),
    empty: named('empty'),
    failed: named('failed'),
    retry: part('[data-part="retry"]', HTMLButtonElement),
    ways: named('ways'),
  };
};
