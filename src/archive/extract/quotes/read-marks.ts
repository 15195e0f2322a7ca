import { verbBehindSpeech } from '../../language/speech-verbs.ts';
import type { Span } from '../../model/span.ts';

/** A quotation mark and what stands around it tells: it opens, it closes, or it does either, whichever is missing. */
export interface Mark extends Span {
  side: 'opens' | 'closes' | 'either';
  /** Single marks hold speech only in some outlets; mostly they hold a term. */
  single: boolean;
}

// “…” "…" „…“ «…» ”…” ''…'' ,,…'' ‘…’ '…'; an apostrophe inside a word (Jum'at) is none.
const MARK = /["“”„«»‟″＂]|''|(?<!\S),,(?=[^\s,])|(?<![\p{L}\d])['‘](?=[\p{L}\d])|(?<=[,.?!…])['’](?![\p{L}\d])/gu;

/** The quotation marks of `text` within a span, in text order. Marks are mixed and broken in real texts: their shape alone tells little. */
export const readMarks = (text: string, { start, end }: Span): Mark[] =>
  [...text.slice(start, end).matchAll(MARK)].map((match) => {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const before = at.start > start ? (text[at.start - 1] ?? ' ') : ' ';
    const after = at.end < end ? (text[at.end] ?? ' ') : ' ';
    return {
      ...at,
      side: sideOf(match[0], before, after, text.slice(at.end, at.end + 20)),
      single: /^['‘’]$/.test(match[0]),
    };
  });

const sideOf = (mark: string, before: string, after: string, behind: string): Mark['side'] => {
  const free = /[\s([–—-]/.test(before);
  // "Beras cukup, "kata Larasati: the space stands on the wrong side.
  const [next] = /^\p{L}+/u.exec(behind) ?? [];
  if (free && /[”"]/.test(mark) && next && verbBehindSpeech(next)) return 'either';
  if (free && /\S/.test(after)) return 'opens';
  // 14" wide, but also "Beras cukup,"kata Larasati, and: Larasati berkata:"Beras cukup."
  if (!free && (/[\s\p{P}]/u.test(after) || /\d/.test(before))) return 'closes';
  return 'either';
};
