import { pronouns } from '../../language/speech-verbs.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findSayer } from './find-sayer.ts';
import { startOf, type Told } from './told.ts';

/** How many sentences back a pronoun may reach for somebody who said something. */
const MAX_REACH = 3;

/** The speaker of the quotation before: a person, 'nobody' where there is none yet, 'unknown' where it has no name. */
export type Current = number | 'nobody' | 'unknown';

/**
 * Whom "ujarnya" stands for: whoever is said to speak last in `reach`, the narration since the last quotation in sentences; else the
 * speaker of that quotation; before the first quotation, whoever the narration is about. undefined rather than a guess.
 */
export const findAntecedent = (told: Told, reach: readonly Span[], current: Current): number | undefined => {
  const last = typeof current === 'number' ? current : undefined;
  const near = reach.slice(-MAX_REACH);
  for (const [index, sentence] of [...near.entries()].toReversed()) {
    const sayer = findSayer(told, sentence);
    if (typeof sayer === 'object') return sayer.person;
    if (sayer === 'other') return undefined;
    const before = near[index - 1];
    const subject = sayer === 'pronoun' ? before && subjectOf(told, before) : subjectOf(told, sentence);
    // "Gubernur Cakra ikut menanam. Ia menilai …" after somebody else's words: only a reader knows who is meant.
    if (sayer === 'pronoun' && last !== undefined) return subject === undefined || subject === last ? last : undefined;
    if (subject !== undefined && SHIFT.test(told.text.slice(sentence.start, sentence.end))) return subject;
  }
  return current === 'nobody' ? subjectOfLast(told, near) : last;
};

// "Sementara itu, Gubernur Cakra …", "Di tempat terpisah, …": the report turns to somebody else.
const SHIFT =
  /^(?:Sementara|Adapun|Terpisah|Secara terpisah|(?:Dihubungi|Ditemui|Di tempat|Pada kesempatan) (?:yang )?(?:terpisah|sama|lain)|Senada|Hal senada|Hal serupa|Selaras)\b/;

/** Whom the last sentence is about; where it begins with a pronoun, the one before. */
const subjectOfLast = (told: Told, sentences: readonly Span[]): number | undefined => {
  for (const sentence of sentences.toReversed()) {
    const [first = ''] = /\p{L}+/u.exec(told.text.slice(sentence.start, sentence.end)) ?? [];
    if (!pronouns.has(first.toLowerCase())) return subjectOf(told, sentence);
  }
  return undefined;
};

/** The person a sentence begins with, after an adverbial: "Dalam pidatonya, Menkes Larasati …"; undefined for two people. */
const subjectOf = ({ text, mentions }: Told, sentence: Span): number | undefined => {
  const [mention] = within(mentions, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) });
  if (!mention) return undefined;
  // "dr. Larasati baru datang" begins with her too.
  const before = text.slice(sentence.start, startOf(mention)).replace(/(?:\bdrg?\.? )$/, '');
  const behind = text.slice(mention.at.end, Math.min(sentence.end, mention.at.end + 12));
  const opens = before.length < 100 && /^(?:[^,]*,\s)?(?:\p{Lu}\S*\s)*$/u.test(before);
  return opens && !/^\s*(?:dan\b|serta\b|bersama\b|\/|,\s*\p{Lu})/u.test(behind) ? mention.person : undefined;
};
