import { pronouns } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findSayer } from './find-sayer.ts';
import { handsOver, isPatient } from './hands-over.ts';
import { namesPerson } from './names-person.ts';
import { subjectOf } from './subject-of.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

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
  for (const sentence of near.toReversed()) {
    const sayer = sentence === near.at(-1) && isOfStranger(told, sentence) ? 'other' : findSayer(told, sentence);
    if (typeof sayer === 'object') return sayer.person;
    if (sayer === 'other') return last !== undefined && namesPerson(told, opening(sentence), last) ? last : undefined;
    // "Ia mengungkapkan, Presiden Cakra …" is of him who was meant before.
    const subject = sayer === 'pronoun' ? undefined : subjectOf(told, sentence);
    const turn = sayer === 'pronoun' ? undefined : handsOver(told, sentence);
    if (turn) return turn.person;
    if (typeof subject === 'object' && isIntroduced(told, sentence, subject)) return subject.person;
    // "Larasati juga menanam padi.": the report stays with her.
    if (typeof subject === 'object' && subject.person === last) return last;
    // "Gubernur Cakra ikut menanam. Ia menilai …" after somebody else's words: only a reader knows who is meant.
    if (meant && subject && last !== undefined) return personOf(subject) === last ? last : undefined;
    meant ||= sayer === 'pronoun';
  }
  return current === 'nobody' ? subjectOfLast(told, near) : last;
};

/** Whether a sentence turns to somebody without a name: "Seorang siswi di desa tersebut menyeberang sendiri." */
const isOfStranger = ({ text, mentions }: Told, sentence: Span): boolean =>
  /^(?:Seorang|Salah seorang)\s\p{Ll}/u.test(text.slice(sentence.start, sentence.start + 20)) &&
  within(mentions, sentence).length === 0;

/** Code units at the beginning of a sentence in which its subject stands. */
const MAX_OPENING = 30;

const opening = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + MAX_OPENING) });

/** Whether the report turns to `subject`, whom the sentence begins with and names for the first time. */
const isIntroduced = ({ text, introductions }: Told, { start, end }: Span, subject: Mention): boolean => {
  const behind = text.slice(subject.at.end, Math.min(end, subject.at.end + 120));
  return (
    introductions.has(subject) && !BYSTANDER.test(behind) && !isPatient(text.slice(start, subject.at.start), behind)
  );
};

// "Bupati Cakra turut hadir": he is there, and says nothing.
const BYSTANDER = /^[^.]{0,60}?\b(?:hadir|dihadiri|turut|ikut|mendampingi|didampingi|menyaksikan|mengikuti)\b/;

/** Whom the last sentence is about; where it only says more of somebody, the one before. */
const subjectOfLast = (told: Told, sentences: readonly Span[]): number | undefined => {
  for (const sentence of sentences.toReversed()) {
    const subject = subjectOf(told, sentence);
    if (subject) return personOf(subject);
    if (!saysMore(told.text.slice(sentence.start, sentence.end))) return undefined;
  }
  return undefined;
};

// "Ia menanam padi."   "Skripsinya selesai."   "Di tangannya ada bibit."   but not "Sebelumnya hujan turun."
const saysMore = (sentence: string): boolean => {
  const [first = '', second = ''] = wordsIn(sentence.slice(0, 80)).map(({ word }) => word.toLowerCase());
  const owned = ['di', 'dari', 'pada', 'dalam'].includes(first) ? second : first;
  return pronouns.has(first) || (/.{3}nya$/.test(owned) && !ADVERBS.has(owned));
};

const ADVERBS = new Set(
  'sebelumnya sebaiknya sebenarnya selanjutnya selebihnya semestinya seharusnya akhirnya biasanya rencananya nantinya umumnya awalnya'.split(
    ' ',
  ),
);

const personOf = (subject: Mention | 'several'): number | undefined =>
  subject === 'several' ? undefined : subject.person;
