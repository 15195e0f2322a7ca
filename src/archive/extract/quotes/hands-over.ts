import { kinTerms } from '../../language/offices.ts';
import { happensTo, ofCase, speakerTurns } from '../../language/speaker-turns.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { isJoined } from './subject-of.ts';
import { startOf, type Told } from './told.ts';

/** Code units of a sentence that are looked at, and of them behind a name. */
const MAX_SENTENCE = 300;
const MAX_BEHIND = 160;

/**
 * The person whom `sentence` hands the report over to, who is about to speak: "Hal serupa dirasakan Larasati.", "Larasati tertawa."
 * undefined where nothing tells of it, or where two stand side by side.
 */
export const handsOver = (told: Told, sentence: Span): Mention | undefined => {
  const { start, end } = cut(sentence);
  const named = within(told.mentions, { start, end }).map((mention) => ({
    mention,
    ...sidesOf(told.text, sentence, { start: startOf(mention), end: mention.at.end }),
  }));
  const others = named.filter(
    ({ mention, before, behind }, index) =>
      index === named.length - 1 ||
      !(BESIDE.test(before) || (KIN.test(told.text.slice(start, mention.at.start)) && /^, \p{Lu}/u.test(behind))),
  );
  return others.find(
    ({ mention, before, behind }, index) =>
      !isJoined(behind) &&
      !isPatient(told.text.slice(start, mention.at.start), behind) &&
      isTurn(before, behind, index === 0),
  )?.mention;
};

/** Whether a sentence that names nobody known hands over to somebody all the same: "Sementara itu, Ong Lie tertawa." */
export const handsOverToUnknown = ({ text, mentions }: Told, sentence: Span): boolean => {
  const { start, end } = cut(sentence);
  if (within(mentions, { start, end }).length > 0) return false;
  return [...text.slice(start, end).matchAll(CAPITALS)].slice(0, MAX_NAMES).some(({ 0: words, index }) => {
    const { before, behind } = sidesOf(text, sentence, { start: start + index, end: start + index + words.length });
    return isSubject(before) && speakerTurns.some((turn) => !turn.before && turn.behind?.test(behind));
  });
};

// "Ong Lie"   "H. Ong"
const CAPITALS = /(?<!\S)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+/gu;

/** Runs of words with capitals that are tried as names. */
const MAX_NAMES = 4;

const cut = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + MAX_SENTENCE) });

const sidesOf = (text: string, sentence: Span, name: Span): { before: string; behind: string } => ({
  before: text.slice(sentence.start, name.start),
  behind: text.slice(name.end, Math.min(sentence.end, name.end + MAX_BEHIND)),
});

const isTurn = (before: string, behind: string, first: boolean): boolean =>
  speakerTurns.some(
    (turn) =>
      (first || turn.anywhere) &&
      (turn.before?.test(before) ?? true) &&
      (turn.behind === undefined || ((turn.before || isSubject(before)) && turn.behind.test(behind))),
  );

/** Whether a name, with its sentence on either side, is of somebody things happen to: "Larasati ditangkap", "Pelaku, Larasati, …". */
export const isPatient = (before: string, behind: string): boolean => happensTo.test(behind) || ofCase.test(before);

// "Berbeda dengan Larasati, Cakra …" is of Cakra.
const BESIDE = /^(?:Berbeda (?:dengan|dari)|Selain|Tak (?:hanya|seperti)|Bersama|Menanggapi)\s(?:\p{L}+\s){0,3}$/u;

// "Istri Cakra, Larasati, …" is of Larasati.
const KIN = new RegExp(`^(?:${[...kinTerms].join('|')})\\s(?:\\p{Lu}\\S*\\s){0,3}$`, 'iu');

// "", "Dalam pidatonya, ", "Istri Cakra, ", "Petani lainnya, "
const isSubject = (before: string): boolean => /^(?:[^,]{0,100},\s){0,2}(?:\p{Lu}[^\s,]*\s){0,6}$/u.test(before);
