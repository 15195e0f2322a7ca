import { attributions, closingVerbOf, pronouns, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { startOf, type Told } from './told.ts';
import { WORD } from './words.ts';

/**
 * Whom a piece of narration reports as saying something: a mention, 'pronoun' for whoever was meant before ("Ia menilai", "Menurutnya"),
 * 'other' for somebody who is not known by name, undefined where nobody says anything.
 */
export type Sayer = Mention | 'pronoun' | 'other' | undefined;

/** Who says something in `sentence`, which lies outside quotations. The first verb of saying that has a subject counts. */
export const findSayer = ({ text, mentions }: Told, { start: from, end }: Span): Sayer => {
  const sentence = { start: from, end: Math.min(end, from + MAX_SENTENCE) };
  const words = [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  const [first, second] = words;
  if (!first) return undefined;
  if (pronouns.has(first.word) || BACK.has(first.word)) return 'pronoun';
  if (first.word === 'menurut' && pronouns.has(second?.word ?? '')) return 'pronoun';
  const own = within(mentions, sentence);
  const told = own.find((mention) => isToldBefore(words, startOf(mention)));
  if (told) return told;
  let other = false;
  for (const [index, { word, start }] of words.entries()) {
    if (!sayingVerbs.has(word)) continue;
    const before = words.slice(Math.max(0, index - 2), index);
    if (before.some((near) => pronouns.has(near.word) || BACK.has(near.word))) return 'pronoun';
    const subject = own.findLast(({ at }) => at.end <= start && !isObject(words, at.start));
    if (subject && isSubject(text.slice(subject.at.end, start))) return subject;
    // "Politikus itu menilai …": somebody spoken of before.
    if (before.some((near) => DEFINITE.has(near.word)) && !subject) return 'pronoun';
    other ||= !subject && reports.has(word);
  }
  return other ? 'other' : undefined;
};

/** Code units; what comes later in a sentence is no longer its subject, and a file without full stops is one sentence. */
const MAX_SENTENCE = 1000;

interface Word extends Span {
  word: string;
}

/** Words for the speaker besides the pronouns: "pihaknya mengakui", "katanya". */
const BACK = new Set(['pihaknya', 'menurutnya', 'katanya', 'ujarnya']);

const DEFINITE = new Set(['itu', 'tersebut']);

/** Verbs that report what somebody said and mean nothing else. */
const reports = new Set(
  'mengatakan menuturkan mengungkapkan menjelaskan menegaskan menambahkan menyampaikan memaparkan menyatakan berkata menerangkan mengaku'.split(
    ' ',
  ),
);

// "kata Larasati", "menurut Menkes Larasati", "disampaikan oleh Larasati"
const isToldBefore = (words: readonly Word[], start: number): boolean => {
  const ahead = words.filter(({ end }) => end <= start).slice(-2);
  const last = ahead.at(-1)?.word === 'oleh' ? ahead[0] : ahead.at(-1);
  return (
    last !== undefined &&
    last.word !== 'oleh' &&
    (closingVerbOf(last.word)?.pronoun === false || attributions.has(last.word))
  );
};

// "Larasati kepada Cakra mengatakan": not Cakra.
const isObject = (words: readonly Word[], start: number): boolean =>
  OBJECT.has(words.findLast(({ end }) => end <= start)?.word ?? '');

const OBJECT = new Set(
  'kepada dengan bersama dari untuk tentang soal terhadap pada bagi mengenai dan serta'.split(' '),
);

// Larasati juga mengatakan   Larasati (54) mengatakan   Larasati, direktur rumah sakit itu, mengatakan   Larasati dalam sambutannya mengatakan
const isSubject = (between: string): boolean => {
  const plain = between
    .slice(0, 120)
    .replace(/\([^()]{0,60}\)/g, '')
    .trim();
  if (between.length > 120 || /[.;:!?]\s/.test(`${plain} `)) return false;
  return (
    plain.split(/\s+/).length <= 3 ||
    /^,[^,]*(?:,[^,]*)?,$/.test(plain) ||
    /^(?:dalam|saat|ketika|usai)\s[^,]*$/.test(plain)
  );
};
