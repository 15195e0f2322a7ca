import { searchStrings } from '../../strings/id.ts';
import { element } from '../dom/element.ts';
import { paintPieces } from '../dom/paint-pieces.ts';
import type { NameHit } from '../search-source.ts';

const paintName = ({ name, form, role, href, articles }: NameHit): HTMLElement => {
  const notes = [form === null ? null : searchStrings.form(form), role].filter((note) => note !== null);
  return element('li', {}, [
    element('span', { class: 'name' }, [
      element('a', { href, 'data-result': '' }, paintPieces(name)),
      notes.length > 0 ? element('span', { class: 'note' }, [notes.join(' · ')]) : null,
    ]),
    element('span', { class: 'count' }, [searchStrings.articleCount(articles)]),
  ]);
};

/** A section for each kind of name among the hits, in their order. */
export const paintNames = (hits: readonly NameHit[]): HTMLElement[] =>
  Array.from(
    Map.groupBy(hits, (hit) => hit.kind),
    ([kind, ofKind]) =>
      element('section', { class: 'search-names' }, [
        element('h2', {}, [searchStrings.kinds[kind]]),
        element('ul', {}, ofKind.map(paintName)),
      ]),
  );
