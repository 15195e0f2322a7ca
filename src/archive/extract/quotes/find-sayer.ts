import { attributions, closingVerbOf, pronouns, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { startOf, type Told } from './told.ts';
import { wordsIn } from './words.ts';

/**
 * Whom a piece of narration reports as saying something: a mention, 'pronoun' for whoever was meant before ("Ia menilai", "Menurutnya"),
 * 'other' for somebody who is not known by name, undefined where nobody says anything.
 */
export type Sayer = Mention | 'pronoun' | 'other' | undefined;

/** Who says something in `sentence`, which lies outside quotations: the first there. */
export const findSayer = (told: Told, sentence: Span): Sayer => {
  const clause = readClause(told, sentence);
  const [first, second] = clause.words;
  if (!first) return undefined;
  if (pronouns.has(first.word) || BACK.has(first.word)) return 'pronoun';
  if (first.word === 'menurut' && pronouns.has(second?.word ?? '')) return 'pronoun';
  const named = clause.own.find((mention) => isToldBefore(told, clause, mention));
  if (named) return named;
  let other = false;
  for (const verb of clause.words.filter(({ word }) => sayingVerbs.has(word))) {
    const sayer = subjectOf(told, clause, verb);
    if (sayer) return sayer;
    other ||= reports.has(verb.word);
  }
  return other ? 'other' : undefined;
};

/** Who says something last in `lead`, right before a quotation: "Menurut Larasati, Cakra berkata …" leads to words of Cakra. */
export const findLastSayer = (told: Told, lead: Span): Sayer => {
  const clause = readClause(told, lead);
  const named = clause.own.findLast((mention) => isToldBefore(told, clause, mention));
  const verb = clause.words.findLast(
    ({ word }, index) => sayingVerbs.has(word) && !GOES_ON.has(clause.words[index - 1]?.word ?? ''),
  );
  if (named && (!verb || verb.start < named.at.start)) return named;
  return verb ? subjectOf(told, clause, verb) : findSayer(told, lead);
};

/** Words between two things the same person does: "menolak dan menyebut …", "dengan mengatakan …". */
const GOES_ON = new Set(['dan', 'dengan', 'sambil', 'seraya', 'lalu', 'kemudian', 'namun']);

/** A piece of narration: its words in lower case, and its mentions. */
interface Clause {
  words: readonly Word[];
  own: readonly Mention[];
}

interface Word extends Span {
  word: string;
}

const readClause = ({ text, mentions }: Told, { start, end }: Span): Clause => {
  const at = { start, end: Math.min(end, start + MAX_SENTENCE) };
  const words = wordsIn(text.slice(at.start, at.end)).map(({ word, index }) => ({
    word: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));
  return { words, own: within(mentions, at) };
};

const subjectOf = (told: Told, { words, own }: Clause, verb: Word): Sayer => {
  const before = words.filter(({ end }) => end <= verb.start).slice(-2);
  if (before.some(({ word }) => pronouns.has(word) || BACK.has(word))) return 'pronoun';
  const subject = own.findLast(
    (mention) => mention.at.end <= verb.start && !OBJECT.has(wordBefore(told, words, mention)),
  );
  if (subject && isSubject(told.text.slice(subject.at.end, verb.start)))
    return JOINED.has(wordBefore(told, words, subject)) ? 'other' : subject;
  // "Politikus itu menilai …": somebody spoken of before.
  return !subject && before.some(({ word }) => DEFINITE.has(word)) ? 'pronoun' : undefined;
};

/** Code units; what comes later in a sentence is no longer its subject, and a file without full stops is one sentence. */
const MAX_SENTENCE = 1000;

/** Words for the speaker besides the pronouns: "pihaknya mengakui", "katanya". */
const BACK = new Set(['pihaknya', 'menurutnya', 'katanya', 'ujarnya']);

const DEFINITE = new Set(['itu', 'tersebut']);

/** Verbs that report what somebody said and mean nothing else. */
const reports = new Set(
  'mengatakan menuturkan mengungkapkan menjelaskan menegaskan menambahkan menyampaikan memaparkan menyatakan berkata menerangkan mengaku'.split(
    ' ',
  ),
);

// "Kepada wartawan, Larasati mengatakan", "sejak 1976 dan 1984, Larasati mengaku": a comma parts her from what stands before.
const wordBefore = ({ text }: Told, words: readonly Word[], mention: Mention): string => {
  const start = startOf(mention);
  const from = text.slice(start, mention.at.start).includes(',') ? mention.at.start : start;
  const before = words.findLast(({ end }) => end <= from);
  return before && !/[,\d]/.test(text.slice(before.end, from)) ? before.word : '';
};

// "kata Larasati", "menurut Menkes Larasati", "disampaikan oleh Larasati", "menurut ketua kelompok tani setempat, Larasati, …"
const isToldBefore = ({ text }: Told, { words }: Clause, mention: Mention): boolean => {
  const before = words.filter(({ end }) => end <= startOf(mention));
  const [further, last] = before.slice(-2);
  const verb = last?.word === 'oleh' ? further : (last ?? further);
  if (verb && verb.word !== 'oleh' && says(text, verb)) return true;
  const [opening] = before;
  return (
    opening?.word === 'menurut' &&
    /^[^,.;:]{1,80},\s$/.test(text.slice(opening.end, mention.at.start)) &&
    /^\s*[,(]/.test(text.slice(mention.at.end, mention.at.end + 3))
  );
};

// "…, kenang Larasati"; but "dalam kisah Larasati" tells of her.
const says = (text: string, { word, start }: Word): boolean =>
  attributions.has(word) ||
  (closingVerbOf(word)?.pronoun === false && !(nouns.has(word) && /\p{L}\s$/u.test(text.slice(start - 2, start))));

/** Closing verbs that in mid-sentence are nouns. */
const nouns = new Set(
  'kisah cerita pesan saran janji kritik klaim puji sindir ajak tulis jawab tanya tutur aku'.split(' '),
);

// "Larasati kepada Cakra mengatakan": not Cakra.
const OBJECT = new Set('kepada dengan dari untuk tentang soal terhadap pada bagi mengenai'.split(' '));

// "Larasati dan Cakra mengatakan": both, and neither alone.
const JOINED = new Set(['dan', 'serta', 'bersama']);

// Larasati juga mengatakan   Larasati (54) mengatakan   Larasati, direktur rumah sakit itu, mengatakan   Larasati dalam sambutannya mengatakan   Larasati yang hadir sejak pagi mengatakan
const isSubject = (between: string): boolean => {
  const plain = between
    .slice(0, 120)
    .replace(/\([^()]{0,60}\)/g, '')
    .trim();
  if (between.length > 120 || /[.;:!?]\s/.test(`${plain} `)) return false;
  return (
    plain.split(/\s+/).length <= 3 ||
    /^,[^,]*(?:,[^,]*)?,$/.test(plain) ||
    /^(?:dalam|saat|ketika|usai|yang)\s[^,]*$/.test(plain)
  );
};
