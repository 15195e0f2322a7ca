import { searchStrings } from '../../strings/id.ts';
import { replaceChildren } from '../dom/replace-children.ts';
import type { SearchAnswer } from '../search-source.ts';
import type { SearchParts } from './find-search-parts.ts';
import { MOST_PAGES, type PageState } from './page-state.ts';
import { type KnownExcerpt, paintArticles } from './paint-articles.ts';
import { paintNames } from './paint-names.ts';
import { paintNotices } from './paint-notices.ts';
import { type NameChosen, paintTools } from './paint-tools.ts';
import { sayCount } from './say-count.ts';

/** Stories that one page shows; "more" adds as many. */
export const PER_PAGE = 10;

/** What painting an answer needs from elsewhere: addresses of states, names of filters, excerpts shown before. */
export interface AnswerContext {
  address: (state: PageState) => string;
  name: NameChosen;
  knownExcerpt: KnownExcerpt;
}

/** Paints an answer to a state into the page: results, notices, filters that stand, and what helps when nothing was found. */
export const showAnswer = (
  parts: SearchParts,
  answer: SearchAnswer,
  state: PageState,
  context: AnswerContext,
): void => {
  const isFiltered = Object.keys(state.filters).length > 0;
  // Who has narrowed the articles does not look for the pages of names any more.
  const shown: SearchAnswer = isFiltered ? { ...answer, names: [] } : answer;
  const isFound = shown.total + shown.names.length > 0;
  const isAsked = shown.readings.length > 0 || isFiltered;
  const { address, knownExcerpt } = context;

  replaceChildren(
    parts.notices,
    paintNotices(shown, (query) => address({ ...state, query, pages: 1 })),
  );
  showTools(parts, state, shown.total > 0, context);
  replaceChildren(parts.results, [
    ...paintNames(shown.names),
    ...paintArticles(shown.articles, state.order === 'best', knownExcerpt),
  ]);
  parts.more.hidden = shown.articles.length >= shown.stories || state.pages >= MOST_PAGES;
  parts.empty.hidden = isFound || !isAsked;
  parts.empty.textContent = isFiltered ? searchStrings.noneFilteredCure : searchStrings.noneCure;
  parts.body.hidden = !isFound && !isFiltered;
  parts.ways.hidden = isFound || isFiltered;
  parts.failed.hidden = true;
  parts.status.textContent = sayCount(shown, isFiltered);
};

/** Paints the filters that stand and the orders: again when more names are known. */
export const showTools = (
  { tools }: SearchParts,
  state: PageState,
  hasResults: boolean,
  { address, name }: AnswerContext,
): void => replaceChildren(tools, paintTools(state, hasResults, address, name));

/** Says that the search failed; what was found before stays. */
export const showFailure = (parts: SearchParts): void => {
  const hasOld = parts.results.childElementCount > 0;
  parts.status.textContent = searchStrings.failed;
  parts.failed.hidden = false;
  parts.old.hidden = !hasOld;
  parts.empty.hidden = true;
  parts.ways.hidden = hasOld;
};
