import { searchStrings } from '../../strings/id.ts';
import { type Child, element } from '../dom/element.ts';
import type { SearchAnswer } from '../search-source.ts';

const { quoted } = searchStrings;

const all = (words: readonly string[]): string => words.map(quoted).join(', ');

/** The query with some of its words replaced, each where it first stands. */
const rewrite = (query: string, replacements: readonly (readonly [typed: string, meant: string])[]): string =>
  replacements.reduce((rewritten, [typed, meant]) => rewritten.replace(typed, () => meant), query.trim());

const link = (query: string, text: string, address: (query: string) => string): HTMLElement =>
  element('a', { href: address(query), 'data-step': `query ${query}` }, [text]);

const notice = (children: Child[]): HTMLElement => element('p', {}, children);

/**
 * What the page says about words it did not take as typed: repaired, only offered, or missing, and which misprints it searched along.
 * `address` makes the address of a query. A query taken as typed has no notices.
 */
export const paintNotices = (answer: SearchAnswer, address: (query: string) => string): HTMLElement[] => {
  const { query, readings, total, names } = answer;
  const isFound = total + names.length > 0;
  const repaired = readings.filter(({ how }) => how === 'repaired');
  const offered = readings.filter(({ offers }) => offers.length > 0);
  const absent = readings.filter(({ how }) => how === 'offered' || how === 'missing').map(({ typed }) => typed);
  const also = readings.flatMap(({ how, named }) =>
    how === 'found' ? named : how === 'repaired' ? named.slice(1) : [],
  );
  const typed = repaired.map((reading) => reading.typed);

  const notices: HTMLElement[] = [];
  if (repaired.length > 0) {
    const meant = rewrite(
      query,
      repaired.map((reading) => [reading.typed, reading.named[0] ?? '']),
    );
    const exact = rewrite(
      query,
      typed.map((word) => [word, `"${word}"`]),
    );
    const [before, after] = searchStrings.repaired;
    notices.push(
      notice([
        before ?? '',
        element('strong', {}, [meant]),
        after ?? '',
        `${searchStrings.absent(all(typed))} `,
        link(exact, searchStrings.asTyped(all(typed)), address),
      ]),
    );
  }
  if (also.length > 0) {
    notices.push(element('p', { class: 'note' }, [searchStrings.also([...new Set(also)].join(', '))]));
  }
  if (absent.length > 0 && isFound) notices.push(notice([searchStrings.absentOthers(all(absent))]));
  for (const { typed, offers } of offered) {
    const links = offers.map((word) => link(rewrite(query, [[typed, word]]), word, address));
    notices.push(
      notice([searchStrings.offered, ...links.flatMap((each, at) => (at > 0 ? [', ', each] : [each])), '?']),
    );
  }
  return notices;
};
