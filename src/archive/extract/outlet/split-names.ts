import { type BylineJob, printedTwice } from '../../language/byline-labels.ts';
import { isPlace } from '../../language/is-place.ts';
import type { Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';

/** One name in a byline, and what it did. */
export interface BylineName {
  name: string;
  job: BylineJob;
  at: Span;
}

/** Who signs for a whole desk is no author. */
const NOBODY =
  /^(?:(?:humas|(?:super ?)?admin|administrator|super ?user|webmaster|operator|pengelola|redaksi|tim redaksi|tim|editor|penulis|reporter|wartawan|jurnalis|kontributor|diskominfo|kominfo)$|.{2,40} (?:research|newsroom|desk|team)$|(?:mc|media center|humas|diskominfo|dinas|tim) )/i;

// "…, M.Si"   "…, S.Pd., M.Pd."   "…, dosen Universitas Lain"   "…, Pengasuh Pesantren Lain": what a name is followed by names nobody.
const BEHIND_NAME =
  /^(?:\p{Ll}|(?:\p{Lu}\p{Ll}{0,4}\.){1,3}(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{0,4})?\.?$|(?:SE|SH|ST|SS|SIP|SAg|SPd|SSos|SKom|SKM|MM|MA|MH|MBA|MSi|MPd|MAg|MSc|PhD|Lc)$|(?:Dosen|Guru|Mahasiswa|Mahasiswi|Pengasuh|Pengamat|Peneliti|Ketua|Wakil|Direktur|Kepala|Sekretaris|Anggota|Alumnus|Pegiat|Penulis|Wartawan|Pengajar|Rektor|Dekan)(?: |$))/u;

/** Desk initials are no names. */
const INITIALS = /^\p{Ll}{1,3}\d?$/u;

/** The names in the words of a byline, which begin at `from`, without degrees, places and offices behind them; desks and initials are none. */
// "A, B dan C"   "A/B"   "A | B"
export const splitNames = (names: string, from: number, job: BylineJob): BylineName[] =>
  [...names.matchAll(/(?:(?!\s(?:dan|&)\s)[^,;/|])+/g)].flatMap((match) => {
    const words = match[0].replace(/^\s*(?:(?:dan|&)\s)?\s*/, '');
    const start = from + match.index + (match[0].length - words.length);
    // "Bunga Larasati (Kontributor Solo)"   "Bunga Larasati - 214"   "Bunga Larasati - Kabar Lain"
    const printed = words
      .replace(/\([^()]*(?:\)\s*)?$/, '')
      .replace(/ [-–] [^-–]{1,40}$/, '')
      .replace(/^Kontributor \p{Lu}[\p{L} ]{2,30}$/u, '')
      .replace(/\s?\*{1,3}\)?\s?$/, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '')
      .trimEnd();
    const name = printedTwice.exec(printed)?.groups?.once ?? printed;
    // "Laporan: Bunga Larasati, Medan"
    return !/\p{L}/u.test(name) ||
      NOBODY.test(name) ||
      INITIALS.test(name) ||
      (match.index > 0 && (isPlace(name) || (/^\p{Lu}/u.test(names) && BEHIND_NAME.test(name))))
      ? []
      : [{ name: tidy(name), job, at: { start, end: start + name.length } }];
  });
