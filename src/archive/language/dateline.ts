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

// "KABARLAIN.ID – SOLO – Warga …"   "kabarlain.com - SOLO - Warga …"; the caller of the pattern knows places.
const BEFORE_PLACE =
  /^(?<head>(?<outlet>[\p{L}\d][\p{L}\d.]{2,25}(?: \p{Lu}[\p{L}\d.]{1,15}){0,2}) ?[-–—|] ?(?<place>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}))(?= ?(?:[-–—]{1,2}|\|) ?["“]?[\p{Lu}\d])/u;

// "SOLO, KABARLAIN.ID- Warga …"   "SOLO- Warga …"   "SOLO | Kabarlain.id | Warga …"   "[Solo, 3 Mei 2024] Warga …"
const GLUED =
  /^(?<head>\p{Lu}{3,20}(?: \p{Lu}{2,15}){0,2}(?:, [\p{Lu}\d][\p{L}\d.]{2,25}(?: \p{Lu}[\p{L}\d.]{1,15}){0,2})?(?=-\s["“]?\p{Lu}\p{Ll})|\p{Lu}{3,20}(?: \p{Lu}{2,15}){0,2}, [\p{Lu}\d][\p{L}\d.]{2,25}(?=-["“]?\p{Lu}\p{Ll})|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? ?\| ?[\p{L}\d][\p{L}\d.]{2,25}(?: [\p{L}\d.]{2,15})?(?= ?\| ["“]?\p{Lu})|[([]\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?, \d{1,2}(?:[/.]\d{1,2}[/.]| \p{Lu}\p{L}{2,8} )\d{4}[)\]](?= ?[-–—]{0,2} ?["“]?\p{Lu}))/u;

// "Suara Kampus, Medan. Dosen …"   "Solo, Kabarlain.id. Warga …": a dateline where places and outlets are known by both.
const STOPPED =
  /^(?<head>[\p{L}\d][\p{L}\d.]{2,15}(?: \p{Lu}[\p{L}\d.]{1,15}){0,2}, \p{L}[\p{L}\d]{1,15}(?:\.\p{L}{2,3}){0,2}(?: \p{Lu}[\p{L}\d]{1,15}){0,2})(?=\. ["“]?\p{Lu})/u;

// "Jakarta, NU Online"   "Oslo, Norwegia: Duta besar …"   "MEDAN (Waspada): Harga …"   "Metrotvnews.com, Medan: Bandara …"
const BARE =
  /^(?<head>[\p{Lu}\d][\p{L}\d. ]{2,25}(?:, \p{Lu}[\p{L}\d. ]{1,25}| \(\p{Lu}[\p{L}\d. ]{1,25}\)))(?:$|:\s(?=["“]?\p{Lu}))/u;

// "Addis Ababa: Pemerintah …"; any other word may stand before a colon.
const PLACE = /^(?<head>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2})(?=: ["“]?\p{Lu})/u;

/** A dateline has no more characters. */
const MAX_HEAD = 90;
const MARK = /[-–—:|,(.[\]]/;

/** A dateline names places and outlets: every word has a capital or a dot inside ("detik.com"), or links two of them. */
const WORD = /^[-–—|]$|^[([]?(?:[\p{Lu}\d][\p{L}\d.’'&/-]*|\p{Ll}[\p{L}\d-]*\.\p{L}[\p{L}.]*|di|dan|of|the)[),;:\]]*$/u;

/**
 * The dateline at the start of a paragraph, undefined when it opens without one. The caller judges whether its parts are places or
 * outlets: "Indonesia – Rusia Sepakat" has the same shape.
 */
export const findDatelineHead = (paragraph: string): DatelineHead | undefined => {
  // No dateline goes without one of these marks in its first words.
  if (!MARK.test(paragraph.slice(0, MAX_HEAD))) return undefined;
  const second = BEFORE_PLACE.exec(paragraph)?.groups;
  const behindOutlet =
    second?.place && isPlace(second.place) && !isPlace(second.outlet ?? '') ? second.head : undefined;
  const closed =
    behindOutlet ?? (MARKED.exec(paragraph) ?? GLUED.exec(paragraph) ?? HEAD.exec(paragraph))?.groups?.head;
  const place = PLACE.exec(paragraph)?.groups?.head ?? '';
  const head =
    closed ?? (BARE.exec(paragraph) ?? STOPPED.exec(paragraph))?.groups?.head ?? (isPlace(place) ? place : undefined);
  if (!head?.split(/\s+/).every((word) => WORD.test(word))) return undefined;
  return { text: head, start: 0, end: head.length, bare: closed === undefined };
};
