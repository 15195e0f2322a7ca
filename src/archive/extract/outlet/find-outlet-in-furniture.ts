import { hostName } from '../../language/host-name.ts';
import { sectionNames } from '../../language/section-names.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { OutletEntry } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { tidy } from '../../model/tidy.ts';
import type { OutletFinder } from './create-outlet-finder.ts';

/** Furniture in which an outlet names itself, the surest first. */
const SELF_NAMING = ['title-end', 'copy-notice', 'page-foot', 'release-head', 'promotion', 'menu', 'reprint-notice'];

/** A longer notice names its outlet in its first words. */
const MAX_NOTICE = 600;

/** No outlet's name has more words. */
const MAX_NAME_WORDS = 5;

/**
 * The outlet that names itself in what was set aside of its page; undefined when none does. An outlet beats an office, which is also
 * a thing in the news. A copyright line or a menu may name an outlet the registry does not know, by its host or in full.
 */
export const findOutletInFurniture = (
  source: SourceText,
  { setAside }: CleanText,
  find: OutletFinder,
): Found<string> | undefined => {
  const top = source.bodyStart + source.text.slice(source.bodyStart).search(/\S/);
  const notices = SELF_NAMING.flatMap((kind) =>
    setAside
      .filter(({ reason }) => reason === kind)
      .map(({ at }) => {
        const line = tidy(source.text.slice(at.start, Math.min(at.end, at.start + MAX_NOTICE)));
        // A logo at the top of a page may be in small letters: "kumparan".
        const logo = at.start === top ? find.byName(line.charAt(0).toUpperCase() + line.slice(1)) : undefined;
        const outlet =
          kind === 'menu'
            ? (find.byMenu(line) ?? find.byName(bareName(line)) ?? logo)
            : findNamed(line.replace(FIRM, ' '), find);
        return { kind, at, line, outlet };
      }),
  );
  const named = (office: boolean) =>
    notices.find(
      ({ kind, outlet }) =>
        outlet &&
        (outlet.kind === 'government') === office &&
        // A wire service is named on the pages of every outlet that prints it.
        (outlet.kind !== 'agency' || kind === 'copy-notice'),
    );
  const owner = notices.find(({ kind, line }) => kind === 'copy-notice' && ownerIn(line));
  const known = named(false) ?? named(true);
  // An office in a menu may be the one above; whose the rights are printed the page.
  const isAbove = known?.kind === 'menu' && known.outlet?.kind === 'government' && owner !== undefined;
  if (known?.outlet && !isAbove)
    return { value: known.outlet.name, at: known.at, rule: known.kind, certainty: 'inferred' };
  for (const { kind, at, line } of notices) {
    const office = OFFICIAL.exec(line)?.groups?.name;
    if (office) return { value: office, at, rule: kind, certainty: 'inferred' };
  }
  for (const { kind, at, line } of notices) {
    const host =
      kind === 'copy-notice'
        ? (hostIn(line) ?? ownerIn(line))
        : kind === 'menu' && hostName.test(line)
          ? line
          : undefined;
    if (host) return { value: host, at, rule: kind, certainty: 'inferred' };
  }
  const firm = notices.find(({ kind, line }) => kind === 'copy-notice' && findNamed(line, find)?.kind === 'outlet');
  const owned = firm && findNamed(firm.line, find);
  return firm && owned && { value: owned.name, at: firm.at, rule: firm.kind, certainty: 'inferred' };
};

// "Portal Kementerian Luar Negeri Republik Indonesia"   "Kompas.com Nasional"   "(tirto.id - Sosial Budaya)"
const bareName = (line: string): string => {
  const words = line
    .replace(/^[("“]|[)"”]$/g, '')
    .replace(/^(?:portal|situs|website|laman) (?:resmi |berita )?/i, '')
    .replace(/ (?:Republik Indonesia|RI)$/, '')
    .replace(/ - .*$/, '')
    .split(' ');
  const last = words.findLastIndex((word, index) => index === 0 || !sectionNames.has(word.toLowerCase()));
  return words.slice(0, last + 1).join(' ');
};

/** The outlet with the longest name that stands in a line: "© 2018 Sekretariat Kabinet Republik Indonesia". */
const findNamed = (line: string, find: OutletFinder): OutletEntry | undefined => {
  const words = wordsOf(line);
  for (let length = MAX_NAME_WORDS; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const printed = words.slice(first, first + length).join(' ');
      // "https://p.kabarlain.id/p/4Qd"
      const outlet = find.byName(printed) ?? (hostName.test(printed) ? find.byHost(printed) : undefined);
      if (outlet) return outlet;
    }
  }
  return undefined;
};

// "Selamat Datang di Website Resmi Pemerintah Kabupaten Sukamaju"
const OFFICIAL =
  /(?:[Ww]ebsite|[Ss]itus|[Pp]ortal|[Ll]aman)(?: [Ww]eb)? [Rr]esmi (?<name>\p{Lu}\p{L}+(?: (?:dan |\p{Lu})\p{L}+){1,6})/u;

// "© 2023 PT Narasi Kabar Sukamaju": a word of a firm's name may be another outlet's.
const FIRM = /(?<!\p{L})PT\.? \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,5}/u;

// "© 2024 Kabarlain.id - Kabar yang Lain"
const hostIn = (line: string): string | undefined => wordsOf(line).find((word) => hostName.test(word));

// "© 2022 - Kabar Kampus"   "Copyright © 2019 Harian Lain. All rights reserved"; a firm that owns outlets is none.
const OWNER =
  /(?:©|\(c\)) ?(?:\d{4}(?: ?[-–] ?\d{4})?)? ?[-–|,]? ?(?<name>(?!(?:PT|CV|Yayasan|All|Hak|Design|Theme|Copyright|By|Powered)\b)\p{Lu}[\p{L}\d]{2,20}(?: \p{Lu}[\p{L}\d]{1,20}){0,3})(?: \d{4})?(?:$|[.,|] ?(?:$|All|Hak|Seluruh))/u;
const ownerIn = (line: string): string | undefined => OWNER.exec(line)?.groups?.name;

const wordsOf = (line: string): string[] =>
  line.split(/[\s,|©/]+/).map((word) => word.replace(/^[("“]{1,3}|[.:;)"”]{1,3}$/g, ''));
