import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { OutletFinder } from './create-outlet-finder.ts';
import { findOutletInFurniture } from './find-outlet-in-furniture.ts';
import { findRegionalPage } from './find-regional-page.ts';
import type { DatelinePart } from './read-dateline.ts';

/**
 * The outlet that printed the text: from its dateline, its timestamp line, the host of its address, its menu, its copyright notice, or
 * the words in which its reporter says whom a source spoke to. A wire service in the dateline is the outlet only where nothing names another. undefined when nothing tells; a photo credit or a
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
  fromSpokenTo(page, find) ??
  fromAgency(page, parts, find);

/** A wire service's own notice stands on the pages of its regions too. */
const fromFurniture = (source: SourceText, page: CleanText, find: OutletFinder): Found<string> | undefined => {
  const found = findOutletInFurniture(source, page, find);
  return found && find.byName(found.value)?.kind !== 'agency' ? found : (findRegionalPage(source, page, find) ?? found);
};

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
    for (const match of text.slice(at.start, at.end).matchAll(/(?:(?!\s-)[^|–—·,])+/g)) {
      const lead = /^[\s-]*/.exec(match[0])?.[0] ?? '';
      const words = match[0].slice(lead.length).trimEnd();
      const outlet = find.byName(words);
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

// "… kata Bunga kepada detikcom, Rabu"   "… saat dihubungi Kompas.com"
const SPOKEN_TO =
  /(?:kepada|dihubungi|ditemui|dikonfirmasi|diwawancarai)\s+(?:wartawan |reporter |jurnalis )?((?:\p{Lu}|\p{Ll}{3,12}\.\p{Ll}|detik|kumparan)[\p{L}\d.]*(?: \p{Lu}[\p{L}\d]*)?)/gu;

/** Where two outlets are told, one of them is quoted from. */
const fromSpokenTo = ({ text, blocks }: CleanText, find: OutletFinder): Found<string> | undefined => {
  const told = new Map<string, Found<string>>();
  for (const { at } of blocks.filter(({ kind }) => kind === 'paragraph')) {
    for (const match of text.slice(at.start, at.end).matchAll(SPOKEN_TO)) {
      const words = (match[1] ?? '').replace(/\.$/, '');
      const printed = [words, words.split(' ')[0] ?? ''].find((name) => find.byName(name)?.kind === 'outlet');
      const outlet = printed && find.byName(printed);
      if (!printed || !outlet || told.has(outlet.name)) continue;
      const start = at.start + match.index + match[0].lastIndexOf(words);
      const span = { start, end: start + printed.length };
      told.set(outlet.name, { value: outlet.name, at: span, rule: 'spoken-to', certainty: 'inferred' });
    }
  }
  return told.size === 1 ? [...told.values()][0] : undefined;
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
