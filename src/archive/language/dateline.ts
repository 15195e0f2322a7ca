/** The words before the dash that opens a report, and where they stand in the paragraph. */
export interface DatelineHead {
  /** "JAKARTA, Lingkar.co", "Suara.com", "Bandung (ANTARA)". */
  text: string;
  start: number;
  end: number;
}

// "JAKARTA, Lingkar.co – Pemerintah …"   "Suara.com - Menteri …"   "Jakarta, CNN Indonesia -- "Kami …"
const HEAD = /^(?<head>[\p{Lu}\d][^\n–—!?"“]{1,58}?)\s*(?:\s[-–]{1,2}|[–—]|--)\s*(?=["“'‘(]?[\p{Lu}\d])/u;

/** A dateline names places and outlets: every word has a capital or a dot inside ("detik.com"), or links two of them. */
const WORD = /^[(]?(?:[\p{Lu}\d][\p{L}\d.’'&/-]*|\p{Ll}[\p{L}\d-]*\.\p{L}[\p{L}.]*|di|dan|of|the)[),;:]*$/u;

/**
 * The dateline at the start of a paragraph, undefined when it opens without one. The caller judges whether its parts are places or
 * outlets: "Indonesia – Rusia Sepakat" has the same shape.
 */
export const findDatelineHead = (paragraph: string): DatelineHead | undefined => {
  const head = HEAD.exec(paragraph)?.groups?.head;
  if (!head?.split(/\s+/).every((word) => WORD.test(word))) return undefined;
  return { text: head, start: 0, end: head.length };
};
