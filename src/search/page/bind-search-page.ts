// The search page in the browser: what the reader asks for goes to a source, what it answers is painted, and the address follows.
// Which source it is, how it ranks and what it loads is not known here.
import { searchStrings } from '../../strings/id.ts';
import type { SearchSource } from '../search-source.ts';
import type { SearchParts } from './find-search-parts.ts';
import { keepHistory } from './keep-history.ts';
import { keepPlace } from './keep-place.ts';
import { moveThroughResults } from './move-through-results.ts';
import { addressOf, isAsking, type PageState, readState } from './page-state.ts';
import { PER_PAGE, showAnswer, showFailure, showTools } from './show-answer.ts';
import { showExcerpts } from './show-excerpts.ts';
import { showFacets } from './show-facets.ts';

// Long enough to skip the letters of a word typed at speed, short enough to feel at once.
const REST = 150;
// A small archive is there before the eye sees the sentence; a slow line gets it.
const SLOW = 400;

/** Brings the page to life: results as the reader types, all state in the address, keys, and its empty, loading and failed states. */
export const bindSearchPage = (parts: SearchParts, source: SearchSource): void => {
  const { field, status } = parts;
  const title = document.title;
  const address = (of: PageState): string => addressOf(of, location.pathname);
  let state = readState(location.search);
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const typed = (): PageState => (field.value === state.query ? state : { ...state, query: field.value, pages: 1 });
  const scrollBack = keepPlace(() => address(typed()));
  const steps = keepHistory(address(state));
  const excerpts = showExcerpts(parts.results, source);
  const facets = showFacets(parts, address);
  const context = { address, name: facets.name, knownExcerpt: excerpts.known };

  const run = async (): Promise<void> => {
    clearTimeout(resting);
    asked += 1;
    const number = asked;
    const wanted = state;
    const isStale = (): boolean => number !== asked;
    document.title = wanted.query.trim() === '' ? title : `${wanted.query.trim()} · ${title}`;
    const slow = setTimeout(() => {
      status.textContent = searchStrings.loading;
    }, SLOW);
    let hasResults = false;
    try {
      const answer = await source.search({ ...wanted, limit: wanted.pages * PER_PAGE });
      if (isStale()) return;
      showAnswer(parts, answer, wanted, context);
      hasResults = answer.total > 0;
      scrollBack();
      excerpts.show(wanted.query);
    } catch {
      if (!isStale()) showFailure(parts);
      return;
    } finally {
      clearTimeout(slow);
    }
    if (!isAsking(wanted)) return;
    // Results without facets are still results.
    const found = await source.facets(wanted).catch(() => []);
    if (isStale()) return;
    facets.show(found, wanted);
    showTools(parts, wanted, hasResults, context);
  };

  /** Takes the reader to a state, as a step of their history. */
  const choose = (next: PageState): Promise<void> => {
    state = next;
    field.value = next.query;
    steps.choose(address(next));
    return run();
  };

  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      state = typed();
      steps.pass(address(state));
      void run();
    }, REST);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose({ ...state, query: field.value.trim(), pages: 1 });
  });
  parts.root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-step]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void choose(readState(link.search));
  });
  parts.more.addEventListener('click', async () => {
    const shown = parts.results.querySelectorAll('[data-number]').length;
    state = { ...state, pages: state.pages + 1 };
    steps.settle(address(state));
    await run();
    parts.results.querySelectorAll('[data-number]')[shown]?.querySelector('a')?.focus();
  });
  parts.retry.addEventListener('click', () => void run().then(() => field.focus()));
  window.addEventListener('online', () => {
    if (!parts.failed.hidden) void run();
  });
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    field.value = state.query;
    steps.settle(address(state));
    void run();
  });

  moveThroughResults(parts.root, field, () => void choose({ ...state, query: '', pages: 1 }));
  field.value = state.query;
  if (isAsking(state)) void run();
  // What fails here is told when the reader asks for something.
  else {
    source.prepare().catch(() => undefined);
    // A keyboard that opens by itself would cover half of a phone.
    if (matchMedia('(hover: hover)').matches) field.focus();
  }
};
