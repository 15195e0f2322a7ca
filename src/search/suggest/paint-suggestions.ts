import { formatDayShort } from '../../archive/language/format-date.ts';
import type { IsoDate } from '../../archive/model/ids.ts';
import { suggestStrings } from '../../strings/id.ts';
import { type Child, element } from '../dom/element.ts';
import { paintPieces } from '../dom/paint-pieces.ts';
import type { ArticleHit, NameHit } from '../search-source.ts';
import type { Suggestions } from './find-suggestions.ts';

const notesOf = (notes: readonly (string | null)[]): Child => {
  const printed = notes.filter((note) => note !== null);
  return printed.length > 0 ? element('span', { class: 'note' }, [printed.join(' · ')]) : null;
};

// Focus stays in the field: a link in the list is chosen by the arrows, not reached by Tab.
const paintOption = (id: string, href: string, children: Child[]): HTMLElement =>
  element('a', { id, href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, children);

const paintName = (id: string, { name, form, role, href, articles }: NameHit): HTMLElement =>
  paintOption(id, href, [
    element('span', {}, paintPieces(name)),
    ' ',
    notesOf([form === null ? null : suggestStrings.form(form), role, suggestStrings.articleCount(articles)]),
  ]);

const paintHeadline = (id: string, { title, href, outlet, day, otherEditions }: ArticleHit): HTMLElement =>
  paintOption(id, href, [
    element('span', {}, paintPieces(title)),
    ' ',
    notesOf([
      outlet,
      day === null ? null : formatDayShort(day as IsoDate),
      otherEditions > 0 ? suggestStrings.editions(otherEditions) : null,
    ]),
  ]);

/**
 * The options of the listbox: a group with a heading for each kind of name and one for headlines, then the way to all results at
 * `allAddress`. Ids begin with `prefix`.
 */
export const paintSuggestions = (
  { query, names, headlines }: Suggestions,
  prefix: string,
  allAddress: string,
): HTMLElement[] => {
  const paintGroup = (kind: string, heading: string, options: HTMLElement[]): HTMLElement =>
    element('div', { role: 'group', 'aria-labelledby': `${prefix}-${kind}` }, [
      element('div', { id: `${prefix}-${kind}`, class: 'suggest-heading' }, [heading]),
      ...options,
    ]);
  const kinds = Array.from(
    Map.groupBy(names, ({ kind }) => kind),
    ([kind, ofKind]) =>
      paintGroup(
        kind,
        suggestStrings.kinds[kind],
        ofKind.map((hit, at) => paintName(`${prefix}-${kind}-${at}`, hit)),
      ),
  );
  const articles = headlines.map((hit, at) => paintHeadline(`${prefix}-article-${at}`, hit));
  return [
    ...kinds,
    ...(articles.length > 0 ? [paintGroup('article', suggestStrings.articles, articles)] : []),
    element('div', { role: 'group', 'aria-label': suggestStrings.more, class: 'suggest-all' }, [
      paintOption(`${prefix}-all`, allAddress, [suggestStrings.all(query.trim())]),
    ]),
  ];
};
