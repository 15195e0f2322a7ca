import { pronouns } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findSayer } from './find-sayer.ts';
import { startOf, type Told } from './told.ts';
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
    const sayer = findSayer(told, sentence);
    if (typeof sayer === 'object') return sayer.person;
    if (sayer === 'other') return undefined;
    // "Ia mengungkapkan, Presiden Cakra …" is of him who was meant before.
    const subject = sayer === 'pronoun' ? undefined : subjectOf(told, sentence);
    if (typeof subject === 'object' && turnsTo(told, sentence, subject)) return subject.person;
    // "Gubernur Cakra ikut menanam. Ia menilai …" after somebody else's words: only a reader knows who is meant.
    if (meant && subject && last !== undefined) return personOf(subject) === last ? last : undefined;
    meant ||= sayer === 'pronoun';
  }
  return current === 'nobody' ? subjectOfLast(told, near) : last;
};

/** Whether the report turns to `subject`, whom the sentence begins with: it names him for the first time, or says that it turns. */
const turnsTo = ({ text, introductions }: Told, { start, end }: Span, subject: Mention): boolean =>
  SHIFT.test(text.slice(start, end)) ||
  (introductions.has(subject) && !BYSTANDER.test(text.slice(subject.at.end, Math.min(end, subject.at.end + 60))));

// "Bupati Cakra turut hadir": he is there, and says nothing.
const BYSTANDER = /^[^.]*?\b(?:hadir|dihadiri|turut|ikut|mendampingi|didampingi|menyaksikan|mengikuti)\b/;

// "Sementara itu, Gubernur Cakra …", "Di tempat terpisah, …": the report turns to somebody else.
const SHIFT =
  /^(?:Sementara|Adapun|Terpisah|Secara terpisah|(?:Dihubungi|Ditemui|Di tempat|Pada kesempatan) (?:yang )?(?:terpisah|sama|lain)|Senada|Hal senada|Hal serupa|Selaras)\b/;

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

/** Whom a sentence begins with, after an adverbial: "Dalam pidatonya, Menkes Larasati …", "Larasati dan Cakra …". */
const subjectOf = ({ text, mentions }: Told, sentence: Span): Mention | 'several' | undefined => {
  const [mention] = within(mentions, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) });
  if (!mention) return undefined;
  // "dr. Larasati baru datang" begins with her too.
  const before = text.slice(sentence.start, startOf(mention)).replace(/(?:\bdrg?\.? )$/, '');
  const behind = text.slice(mention.at.end, Math.min(sentence.end, mention.at.end + 12));
  if (before.length >= 100 || !OPENS.test(before)) return undefined;
  return /^\s*(?:dan\b|serta\b|bersama\b|\/|,\s*\p{Lu})/u.test(behind) ? 'several' : mention;
};

// "Dalam pidatonya, Menteri …"   "Seorang petani, …"   "Matahari belum terik ketika …"
const OPENS = /^(?:[^,]*(?:,|\s(?:ketika|saat|tatkala|sewaktu))\s)?(?:\p{Lu}\S*\s)*$/u;
