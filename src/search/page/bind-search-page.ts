// The search page in the browser: what the reader types goes to a source, what it answers is painted, and the address follows.
// Which source it is, how it ranks and what it loads is not known here.
import { searchStrings } from '../../strings/id.ts';
import type { SearchAnswer, SearchSource } from '../search-source.ts';
import { focusOnSlash } from '../suggest/focus-on-keys.ts';
import { moveThroughResults } from './move-through-results.ts';
import { addressOf, queryInAddress } from './page-state.ts';
import { paintArticles } from './paint-articles.ts';
import { paintNames } from './paint-names.ts';
import { paintNotices } from './paint-notices.ts';
import { sayCount } from './say-count.ts';

// Long enough to skip the letters of a word typed at speed, short enough to feel at once.
const REST = 150;
const PER_PAGE = 20;

/** The parts of the page, as `SearchPage.astro` writes them. */
export interface SearchParts {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  notices: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  empty: HTMLElement;
  failed: HTMLElement;
  retry: HTMLButtonElement;
  ways: HTMLElement;
}

/** Brings the page to life: results as the reader types, `?q=` in the address, keys, and its empty, loading and failed states. */
export const bindSearchPage = (parts: SearchParts, source: SearchSource): void => {
  const { field, status } = parts;
  const title = document.title;
  let asked = 0;
  let limit = PER_PAGE;
  let committed = queryInAddress();
  let resting: ReturnType<typeof setTimeout> | undefined;

  const paint = (answer: SearchAnswer): void => {
    const isFound = answer.total + answer.names.length > 0;
    const isAsked = answer.readings.length > 0;
    parts.notices.replaceChildren(...paintNotices(answer, addressOf));
    parts.results.replaceChildren(...paintNames(answer.names), ...paintArticles(answer.articles));
    parts.more.hidden = answer.articles.length >= answer.total;
    parts.empty.hidden = isFound || !isAsked;
    parts.ways.hidden = isFound;
    parts.failed.hidden = true;
    status.textContent = sayCount(answer);
  };

  const run = async (): Promise<void> => {
    clearTimeout(resting);
    asked += 1;
    const number = asked;
    const query = field.value;
    document.title = query.trim() === '' ? title : `${query.trim()} · ${title}`;
    // A small archive is there before the eye sees the sentence; a slow line gets it.
    const slow = setTimeout(() => {
      status.textContent = searchStrings.loading;
    }, REST);
    try {
      const answer = await source.search(query, limit);
      if (number === asked) paint(answer);
    } catch {
      if (number !== asked) return;
      status.textContent = searchStrings.failed;
      parts.failed.hidden = false;
      parts.ways.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  /** Searches for what stands in the field and makes it a step of the reader's history. */
  const commit = (): Promise<void> => {
    limit = PER_PAGE;
    if (field.value.trim() !== committed.trim()) {
      // While typing, this entry of the history was borrowed: it goes back to the query it belongs to.
      history.replaceState(null, '', addressOf(committed));
      history.pushState(null, '', addressOf(field.value));
      committed = field.value;
    }
    return run();
  };

  const searchFor = (query: string): Promise<void> => {
    field.value = query;
    return commit();
  };

  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      limit = PER_PAGE;
      history.replaceState(null, '', addressOf(field.value));
      void run();
    }, REST);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void commit();
  });
  parts.retry.addEventListener('click', () => void run().then(() => field.focus()));
  parts.more.addEventListener('click', async () => {
    const shown = parts.results.querySelectorAll('a[data-result]').length;
    limit += PER_PAGE;
    await run();
    parts.results.querySelectorAll<HTMLElement>('a[data-result]')[shown]?.focus();
  });
  parts.notices.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-query]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void searchFor(link.getAttribute('data-query') ?? '').then(() => field.focus());
  });
  window.addEventListener('popstate', () => {
    committed = queryInAddress();
    field.value = committed;
    limit = PER_PAGE;
    void run();
  });

  focusOnSlash(field);
  moveThroughResults(parts.root, field, () => void searchFor(''));
  field.value = committed;
  if (committed.trim() !== '') void run();
  // What fails here is told when the reader asks for something.
  else {
    source.prepare().catch(() => undefined);
    // A keyboard that opens by itself would cover half of a phone.
    if (matchMedia('(hover: hover)').matches) field.focus();
  }
};
