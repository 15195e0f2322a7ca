import { isPlace } from './is-place.ts';

/** The words before the dash that opens a report, and where they stand in the paragraph. */
export interface DatelineHead {
  /** "JAKARTA, Lingkar.co", "Suara.com", "Bandung (ANTARA)". */
  text: string;
  start: number;
  end: number;
  /** No dash closes it: it is a dateline only where places and outlets are known by all its parts. */
  bare: boolean;
}

// "JAKARTA, Lingkar.co – Pemerintah …"   "Suara.com - Menteri …"   "Jakarta, CNN Indonesia -- "Kami …"
const HEAD =
  /^(?<head>(?:[\p{Lu}\d]|\p{Ll}{3,15}\.com, )[^\n–—!?"“]{1,58}?)\s*(?:\s[-–]{1,2}|[–—]|--)\s*(?=["“'‘(]?[\p{Lu}\d])/u;

// "KONTAN.CO.ID - JAKARTA. Obligasi …"   "KBRN, Semarang: Siaran …"   "Jakarta, 19 Agustus 2020. Badan itu …"
const MARKED =
  /^(?<head>[\p{Lu}\d][\p{L}\d.]{3,20} - \p{Lu}{3,20}(?: \p{Lu}{3,20})?(?=\. )|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?, \d{1,2} \p{Lu}\p{L}{2,8} \d{4}(?=\. )|KBRN, \p{Lu}[\p{L}]{2,20}(?: \p{Lu}\p{L}{2,20})?(?=\s?: ))/u;

// "Jakarta, NU Online"   "Oslo, Norwegia: Duta besar …"   "MEDAN (Waspada): Harga …"   "Metrotvnews.com, Medan: Bandara …"
const BARE =
  /^(?<head>[\p{Lu}\d][\p{L}\d. ]{2,25}(?:, \p{Lu}[\p{L}\d. ]{1,25}| \(\p{Lu}[\p{L}\d. ]{1,25}\)))(?:$|:\s(?=["“]?\p{Lu}))/u;

// "Addis Ababa: Pemerintah …"; any other word may stand before a colon.
const PLACE = /^(?<head>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2})(?=: ["“]?\p{Lu})/u;

/** A dateline names places and outlets: every word has a capital or a dot inside ("detik.com"), or links two of them. */
const WORD = /^[-|]$|^[(]?(?:[\p{Lu}\d][\p{L}\d.’'&/-]*|\p{Ll}[\p{L}\d-]*\.\p{L}[\p{L}.]*|di|dan|of|the)[),;:]*$/u;

/**
 * The dateline at the start of a paragraph, undefined when it opens without one. The caller judges whether its parts are places or
 * outlets: "Indonesia – Rusia Sepakat" has the same shape.
 */
export const findDatelineHead = (paragraph: string): DatelineHead | undefined => {
  const closed = (MARKED.exec(paragraph) ?? HEAD.exec(paragraph))?.groups?.head;
  const place = PLACE.exec(paragraph)?.groups?.head ?? '';
  const head = closed ?? BARE.exec(paragraph)?.groups?.head ?? (isPlace(place) ? place : undefined);
  if (!head?.split(/\s+/).every((word) => WORD.test(word))) return undefined;
  return { text: head, start: 0, end: head.length, bare: closed === undefined };
};
