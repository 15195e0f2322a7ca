import {
  affiliation,
  bareLabel,
  bylineLabelLine,
  hostBesideName,
  loneSignature,
  mailLine,
  nameBesideHost,
  severalSignatures,
  slashedSignature,
} from '../language/byline-labels.ts';
import { givenNames } from '../language/person-names.ts';
import type { Span } from '../model/span.ts';
import { tidy } from '../model/tidy.ts';
import { isBracketed } from './is-byline.ts';
import { isNameLine } from './is-name-line.ts';
import type { Line } from './split-lines.ts';

/** A name and an outlet take no more. */
const MAX_SIGNATURE = 100;

/** What a writer is takes no more words. */
const MAX_AFFILIATION = 16;

/**
 * Whether a line below the last paragraph signs the article: `signed` holds the lines that name who wrote, `below` is the next line.
 */
// "BUNGA LARASATI"   "(kabarlain.id/bunga larasati)"   "— Bunga Larasati"   "(Bunga L/CK19/Jaringan Kabar)"   "(Bunga)"   "Bunga Larasati", whom a
// line above names as who wrote, or the line below as who it is   "TIM RISET KABAR LAIN" over its address
export const isSignature = ({ text }: Line, signed: string, below: Line | undefined): boolean =>
  (isNameLine(text) &&
    (text === text.toUpperCase() ||
      signed.includes(text) ||
      (below !== undefined && (affiliation.test(below.text) || bylineLabelLine.test(below.text))))) ||
  (below !== undefined && mailLine.test(below.text) && /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u.test(text)) ||
  isNameLine(/^[-–—~] ?(?<name>.*)$/u.exec(text)?.groups?.name ?? '') ||
  isNameLine(bareLabel.exec(text)?.groups?.names ?? '') ||
  isNameLine(/^\(/.test(text) ? (nameBesideHost.exec(text)?.groups?.name ?? '') : '') ||
  [hostBesideName, slashedSignature, severalSignatures, loneSignature].some((pattern) => pattern.test(text));

/** The name that signs a paragraph at its end; `written` is the line as printed. undefined without one. */
// "… di balai desa. (Bunga Larasati/kabarlain)"   "… di balai desa. (MC Sukamaju/Bunga/eyv)"   "… di balai desa. (Bunga Larasati)"
export const signatureAtEnd = ({ at }: Line, written: string): Span | undefined => {
  const open = Math.max(written.lastIndexOf('('), written.lastIndexOf('['));
  if (open < written.length - MAX_SIGNATURE || !/[.!?"”]\s{0,3}$/.test(written.slice(Math.max(0, open - 5), open)))
    return;
  const signature = tidy(written.slice(open));
  const isSigned =
    isBracketed(signature) ||
    slashedSignature.test(signature) ||
    isNameLine(nameBesideHost.exec(signature)?.groups?.name ?? '');
  return isSigned ? { start: at.start + open, end: at.end } : undefined;
};

/** Whether a line right below a name tells who that writer is. */
// "Dosen Fakultas Hukum, Universitas Sukamaju"
export const isAffiliation = ({ text, words }: Line): boolean =>
  words > 1 && words <= MAX_AFFILIATION && affiliation.test(text) && !/["”:?!]/.test(text);

/** Whether a line in capitals between two paragraphs is a reporter's name, with the town or without. */
// "BUNGA LARASATI"   "BUNGA LARASATI, Solo"
export const isNameInCapitals = ({ text }: Line): boolean => {
  const name = text.replace(/, \p{Lu}\p{L}{2,20}$/u, '');
  return (
    name === name.toUpperCase() &&
    isNameLine(name) &&
    name.split(' ').some((word) => givenNames.has(word.toLowerCase()))
  );
};
