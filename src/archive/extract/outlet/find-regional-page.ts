import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { OutletEntry } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { OutletFinder } from './create-outlet-finder.ts';

/** No regional page has a longer name: "ANTARA News Nusa Tenggara Barat". */
const MAX_NAME_WORDS = 5;

/** A longer piece names its page in its first words. */
const MAX_PIECE = 600;

/** So many words of what was set aside are read: heads and feet of pages are shorter. */
const MAX_WORDS = 3000;

/**
 * The regional page of a wire service, by the name or the host it prints in its head and foot, over two lines too: "ANTARA News /
 * Sumatera Barat", "sumbar.antaranews.com". undefined where none is named, or several: a menu of all regions tells nothing.
 */
export const findRegionalPage = (
  { text }: SourceText,
  { setAside }: CleanText,
  find: OutletFinder,
): Found<string> | undefined => {
  const words = setAside
    .flatMap(({ at, reason }) =>
      [...text.slice(at.start, Math.min(at.end, at.start + MAX_PIECE)).matchAll(/[^\s|,©/]+/g)].map((match) => ({
        word: match[0],
        reason,
        at: { start: at.start + match.index, end: at.start + match.index + match[0].length },
      })),
    )
    .slice(0, MAX_WORDS);
  const pages = words.flatMap((first, place): Found<string>[] => {
    for (let length = opensName(first.word, find) ? MAX_NAME_WORDS : 1; length > 0; length -= 1) {
      const named = words.slice(place, place + length);
      const entry = lookUp(named.map(({ word }) => word).join(' '), find);
      const at = { start: first.at.start, end: named.at(-1)?.at.end ?? first.at.end };
      if (entry && isRegional(entry, find))
        return [{ value: entry.name, at, rule: first.reason, certainty: 'inferred' }];
    }
    return [];
  });
  return new Set(pages.map(({ value }) => value)).size === 1 ? pages[0] : undefined;
};

// "ANTARA"   "Antaranews"
const opensName = (word: string, find: OutletFinder): boolean =>
  find.byName(word.replace(/news$/i, ''))?.kind === 'agency';

const lookUp = (printed: string, find: OutletFinder): OutletEntry | undefined =>
  find.byName(printed) ?? (/^[a-z]+\.[a-z]+\.com$/.test(printed) ? find.byHost(printed) : undefined);

// "ANTARA Sumatera Barat" of "ANTARA"
const isRegional = ({ kind, name }: OutletEntry, find: OutletFinder): boolean =>
  kind === 'agency' && name.includes(' ') && find.byName(name.split(' ')[0] ?? '')?.kind === 'agency';
