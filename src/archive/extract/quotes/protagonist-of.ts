import { findDatelineHead } from '../../language/dateline.ts';
import { rolesAtLarge } from '../../language/offices.ts';
import { pronouns } from '../../language/speech-verbs.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { isActive } from './is-introduced.ts';
import { personOf, subjectOf } from './subject-of.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

/** Sentences right before a quotation whose subject may be its speaker. */
const NEAR = 3;

/**
 * Whom `sentences`, the narration before the first quotation, are about: the subject of the last of them, or the only person they name.
 * undefined where that is nobody, or may be somebody without a name.
 */
export const protagonistOf = (told: Told, sentences: readonly Span[]): number | undefined =>
  subjectOfLast(told, sentences.slice(-NEAR)) ?? onlyPerson(told, sentences);

/** The only person in `sentences`, who does something in one of them. */
const onlyPerson = (told: Told, sentences: readonly Span[]): number | undefined => {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || isOfOthers(told.text.slice(last.start, last.end))) return undefined;
  const named = new Set(within(told.mentions, { start: first.start, end: last.end }).map(({ person }) => person));
  if (named.size !== 1) return undefined;
  const opening = { start: first.start + lengthOfDateline(told.text, first), end: first.end };
  return [opening, ...sentences.slice(1)].some((sentence) => isActor(told, sentence)) ? [...named][0] : undefined;
};

const isActor = (told: Told, sentence: Span): boolean => {
  const subject = subjectOf(told, sentence);
  return typeof subject === 'object' && isActive(told, sentence, subject);
};

// "KLATEN, Kompas.com - "
const lengthOfDateline = (text: string, { start, end }: Span): number => {
  const words = text.slice(start, Math.min(end, start + 100));
  const head = findDatelineHead(words)?.end ?? 0;
  return head === 0 ? 0 : head + (/^[\s:.–—-]+/.exec(words.slice(head))?.[0].length ?? 0);
};

/** Whether a sentence begins with people without a name: "Warga …", "Seorang petugas …". */
const isOfOthers = (sentence: string): boolean => {
  const [first = ''] = wordsIn(sentence.slice(0, 40)).map(({ word }) => word.toLowerCase());
  return rolesAtLarge.has(first) || OTHERS.has(first);
};

const OTHERS = new Set(['para', 'seorang', 'salah', 'sejumlah', 'beberapa', 'kedua', 'pihak']);

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
