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
export const handsOver = ({ text, mentions }: Told, { start, end }: Span): Mention | undefined => {
  const until = Math.min(end, start + MAX_SENTENCE);
  const sides = within(mentions, { start, end: until }).map((mention) => ({
    mention,
    before: text.slice(start, startOf(mention)),
    behind: text.slice(mention.at.end, Math.min(end, mention.at.end + MAX_BEHIND)),
  }));
  const others = sides.filter(({ before }, index) => index === sides.length - 1 || !BESIDE.test(before));
  return others.find(
    ({ mention, before, behind }, index) =>
      !isJoined(behind) &&
      !isPatient(text.slice(start, mention.at.start), behind) &&
      speakerTurns.some(
        (turn) =>
          (index === 0 || turn.anywhere) &&
          (turn.before?.test(before) ?? true) &&
          (turn.behind === undefined || (isSubject(before) && turn.behind.test(behind))),
      ),
  )?.mention;
};

/** Whether a name, with its sentence on either side, is of somebody things happen to: "Larasati ditangkap", "Pelaku, Larasati, …". */
export const isPatient = (before: string, behind: string): boolean => happensTo.test(behind) || ofCase.test(before);

// "Berbeda dengan Larasati, Cakra …" is of Cakra.
const BESIDE = /^(?:Berbeda (?:dengan|dari)|Selain|Tak (?:hanya|seperti)|Bersama|Menanggapi)\s(?:\p{L}+\s){0,3}$/u;

// "", "Dalam pidatonya, ", "Istri Cakra, ", "Petani lainnya, "
const isSubject = (before: string): boolean => /^(?:[^,]{0,100},\s){0,2}(?:\p{Lu}[^\s,]*\s){0,6}$/u.test(before);
