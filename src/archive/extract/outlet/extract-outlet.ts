import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { SourceText } from '../../model/source-text.ts';
import { tidy } from '../../model/tidy.ts';
import type { OutletFinder } from './create-outlet-finder.ts';
import type { DatelinePart } from './read-dateline.ts';

/**
 * The outlet that printed the text: from its dateline, its timestamp line, the host of its address, its menu, its copyright notice.
 * A wire service in the dateline is the outlet only where nothing names another. undefined when nothing tells; a photo credit or a
 * publication quoted from is never taken for it.
 */
export const extractOutlet = (
  source: SourceText,
  page: CleanText,
  parts: readonly DatelinePart[],
  find: OutletFinder,
): Found<string> | undefined =>
  fromDateline(parts, find) ??
  fromTimestamp(page, find) ??
  fromAddress(source, find) ??
  fromFurniture(source, page, find) ??
  fromAgency(page, parts, find);

const fromDateline = (parts: readonly DatelinePart[], find: OutletFinder): Found<string> | undefined => {
  const part = parts.find(({ kind }) => kind === 'outlet');
  return (
    part && { value: find.byName(part.text)?.name ?? part.text, at: part.at, rule: 'dateline', certainty: 'stated' }
  );
};

// "Kompas.com - 02/11/2023, 21:34 WIB"   "Bunga Larasati - detikNews"
const fromTimestamp = ({ text, blocks }: CleanText, find: OutletFinder): Found<string> | undefined => {
  for (const { kind, at } of blocks) {
    if (kind !== 'timestamp' && kind !== 'byline') continue;
    for (const match of text.slice(at.start, at.end).matchAll(/[^|–—]+?(?=\s+-|\s*[|–—]|$)/g)) {
      const words = match[0].replace(/^[\s-]+/, '');
      const outlet = find.byName(words.trim());
      if (!outlet || outlet.kind === 'agency') continue;
      const start = at.start + match.index + (match[0].length - words.length);
      return { value: outlet.name, at: { start, end: start + words.length }, rule: 'outlet-line', certainty: 'stated' };
    }
  }
  return undefined;
};

const fromAddress = ({ frontMatter: { url } }: SourceText, find: OutletFinder): Found<string> | undefined => {
  const outlet = url && find.byHost(new URL(url.value).hostname);
  return outlet && { value: outlet.name, at: url.at, rule: 'address-host', certainty: 'stated' };
};

const fromFurniture = (source: SourceText, { setAside }: CleanText, find: OutletFinder): Found<string> | undefined => {
  for (const { at, reason } of setAside) {
    const line = tidy(source.text.slice(at.start, at.end));
    if (reason === 'menu') {
      const outlet = find.byMenu(line);
      if (outlet) return { value: outlet.name, at, rule: 'menu', certainty: 'inferred' };
    }
    if (reason === 'copy-notice') {
      const outlet = line
        .split(/[\s,|]+/)
        .map(find.byName)
        .find((entry) => entry !== undefined);
      if (outlet) return { value: outlet.name, at, rule: 'copy-notice', certainty: 'inferred' };
    }
  }
  return undefined;
};

// "Ambon (ANTARA) - …" with no other outlet anywhere is the service's own page; "Washington, AFP - …" somebody's who took its text.
const fromAgency = (
  { text }: CleanText,
  parts: readonly DatelinePart[],
  find: OutletFinder,
): Found<string> | undefined => {
  const part = parts.find(({ kind, at }) => kind === 'agency' && text[at.start - 1] === '(');
  return (
    part && {
      value: find.byName(part.text)?.name ?? part.text,
      at: part.at,
      rule: 'dateline-agency',
      certainty: 'inferred',
    }
  );
};
