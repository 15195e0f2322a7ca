import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { OutletEntry } from '../../model/registry.ts';
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
    for (const match of text.slice(at.start, at.end).matchAll(/[^|–—·,]+?(?=\s+-|\s*[|–—·,]|$)/g)) {
      const words = match[0].replace(/^[\s,·-]+/, '');
      const outlet = find.byName(words.trim());
      if (!outlet || outlet.kind === 'agency') continue;
      const start = at.start + match.index + lead.length;
      return { value: outlet.name, at: { start, end: start + words.length }, rule: 'outlet-line', certainty: 'stated' };
    }
  }
  return undefined;
};

const fromAddress = ({ frontMatter: { url } }: SourceText, find: OutletFinder): Found<string> | undefined => {
  const outlet = url && find.byHost(new URL(url.value).hostname);
  return outlet && { value: outlet.name, at: url.at, rule: 'address-host', certainty: 'stated' };
};

/** Furniture in which an outlet names itself, the surest first. */
const SELF_NAMING = ['copy-notice', 'page-foot', 'promotion', 'menu'] as const;

const fromFurniture = (source: SourceText, { setAside }: CleanText, find: OutletFinder): Found<string> | undefined => {
  for (const kind of SELF_NAMING) {
    for (const { at, reason } of setAside) {
      if (reason !== kind) continue;
      const line = tidy(source.text.slice(at.start, Math.min(at.end, at.start + MAX_NOTICE)));
      const outlet = kind === 'menu' ? (find.byMenu(line) ?? find.byName(line)) : findNamed(line, find);
      // A wire service is named on the pages of every outlet that prints it.
      if (!outlet || (outlet.kind === 'agency' && kind !== 'copy-notice')) continue;
      return { value: outlet.name, at, rule: kind, certainty: 'inferred' };
    }
  }
  return undefined;
};

/** A longer notice names its outlet in its first words. */
const MAX_NOTICE = 600;

/** No outlet's name has more words. */
const MAX_NAME_WORDS = 5;

/** The outlet with the longest name that stands in a line: "© 2018 Sekretariat Kabinet Republik Indonesia". */
const findNamed = (line: string, find: OutletFinder): OutletEntry | undefined => {
  const words = line.split(/[\s,|©]+/).map((word) => word.replace(/^[("“]+|(?<![.:;)"”])[.:;)"”]+$/g, ''));
  for (let length = MAX_NAME_WORDS; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const outlet = find.byName(words.slice(first, first + length).join(' '));
      if (outlet) return outlet;
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
