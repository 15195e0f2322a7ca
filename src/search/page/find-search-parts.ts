/** The parts of the search page, as `SearchPage.astro` writes them. */
export interface SearchParts {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  notices: HTMLElement;
  failed: HTMLElement;
  old: HTMLElement;
  retry: HTMLButtonElement;
  empty: HTMLElement;
  body: HTMLElement;
  toggle: HTMLButtonElement;
  facets: HTMLElement;
  tools: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  ways: HTMLElement;
}

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
    failed: named('failed'),
    old: named('old'),
    retry: part('[data-part="retry"]', HTMLButtonElement),
    empty: named('empty'),
    body: named('body'),
    toggle: part('[data-part="toggle"]', HTMLButtonElement),
    facets: named('facets'),
    tools: named('tools'),
    results: named('results'),
    more: part('[data-part="more"]', HTMLButtonElement),
    ways: named('ways'),
  };
};
