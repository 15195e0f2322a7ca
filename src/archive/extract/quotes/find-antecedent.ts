import { rolesAtLarge } from '../../language/offices.ts';
import { ofCase } from '../../language/speaker-turns.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findSayer } from './find-sayer.ts';
import { handsOver, handsOverToUnknown } from './hands-over.ts';
import { isIntroduced } from './is-introduced.ts';
import { namesPerson } from './names-person.ts';
import { protagonistOf } from './protagonist-of.ts';
import { personOf, subjectOf } from './subject-of.ts';
import type { Told } from './told.ts';

/** How many sentences back a pronoun may reach for somebody who said something. */
const MAX_REACH = 3;

/** The speaker of the quotation before: a person, 'nobody' where there is none yet, 'unknown' where it has no name. */
export type Current = number | 'nobody' | 'unknown';

/**
 * Whom "ujarnya" stands for: whoever is said to speak last in `reach`, the narration since the last quotation in sentences, or is
 * introduced there; else the speaker of that quotation; before the first quotation, whoever the narration is about. undefined rather than
 * a guess.
 */
export const findAntecedent = (told: Told, reach: readonly Span[], current: Current): number | undefined => {
  const last = typeof current === 'number' ? current : undefined;
  const near = reach.slice(-MAX_REACH);
  let meant = false;
  let answers = false;
  for (const sentence of near.toReversed()) {
    const sayer = sentence === near.at(-1) && isOfStranger(told, sentence) ? 'other' : findSayer(told, sentence);
    if (typeof sayer === 'object') return sayer.person;
    if (sayer === 'other') return last !== undefined && namesPerson(told, opening(sentence), last) ? last : undefined;
    // "Ia mengungkapkan, Presiden Cakra …" is of him who was meant before.
    const subject = sayer === 'pronoun' ? undefined : subjectOf(told, sentence);
    const turn = sayer === 'pronoun' ? undefined : handsOver(told, sentence);
    if (turn) return turn.person;
    if (!sayer && handsOverToUnknown(told, sentence)) return undefined;
    if (typeof subject === 'object' && isIntroduced(told, sentence, subject)) return subject.person;
    // "Larasati juga menanam padi.": the report stays with her.
    if (typeof subject === 'object' && subject.person === last) return last;
    if (answers && typeof subject === 'object') return subject.person;
    // "Gubernur Cakra ikut menanam. Ia menilai …" after somebody else's words: only a reader knows who is meant.
    if (meant && subject && last !== undefined) return personOf(subject) === last ? last : undefined;
    meant ||= sayer === 'pronoun';
    answers = sayer === 'pronoun' && ANSWERS.test(told.text.slice(sentence.start, sentence.start + 60));
  }
  return current === 'nobody' ? protagonistOf(told, reach) : last;
};

// "Larasati dikabarkan sakit. Namun ia menepisnya.": who answers is who was talked of right before.
const ANSWERS =
  /^(?:(?:Namun|Tapi|Tetapi|Akan tetapi|Meski (?:begitu|demikian)|Kendati demikian|Tentu saja),?\s)?(?:ia|dia|beliau)\s(?:\p{L}+\s)?(?:menepis|membantah|menampik|menyangkal|mengelak|membenarkan|mengiyakan)/iu;

/** Whether a sentence turns to somebody without a name: "Seorang siswi di desa tersebut menyeberang sendiri." */
const isOfStranger = ({ text, mentions }: Told, sentence: Span): boolean =>
  STRANGER.test(text.slice(sentence.start, sentence.start + 30)) && within(mentions, sentence).length === 0;

/** Roles at large but those of a case, of whom the police tell: "Salah satu pelaku dibekuk." */
const WITNESSES = [...rolesAtLarge].filter((role) => !ofCase.test(`${role} `)).join('|');

// "Seorang siswi"   "Salah satu warga"   "Warga lainnya"   "Akun @sawah"; "Salah satu syaratnya" is nobody.
const STRANGER = new RegExp(
  `^(?:(?:Seorang|Salah seorang)\\s\\p{Ll}|Salah satu (?:${WITNESSES})\\b|(?:${WITNESSES}) (?:lain|lainnya)\\b|Akun @)`,
  'iu',
);

/** Code units at the beginning of a sentence in which its subject stands. */
const MAX_OPENING = 30;

const opening = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + MAX_OPENING) });
