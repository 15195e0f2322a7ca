import { rolesAtLarge } from '../../language/offices.ts';
import { attributions, closingVerbOf, pronouns, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { holderOf } from './holder-of.ts';
import { isSubject } from './is-subject.ts';
import { type Clause, readClause, type Word } from './read-clause.ts';
import { startOf, type Told } from './told.ts';

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
  for (const verb of clause.words.filter(({ word }) => isSaying(word))) {
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

const subjectOf = (told: Told, { words, own }: Clause, verb: Word): Sayer => {
  const before = words.filter(({ end }) => end <= verb.start).slice(-2);
  if (before.some(({ word }) => pronouns.has(word) || BACK.has(word))) return 'pronoun';
  const subject = own.findLast(
    (mention) => mention.at.end <= verb.start && !OBJECT.has(wordBefore(told, words, mention)),
  );
  if (subject) {
    const between = told.text.slice(subject.at.end, verb.start);
    const beside = wordBefore(told, words, subject);
    // "Larasati menegur Cakra yang menolak …": what Cakra does is said by the way.
    const isAside = subject !== own[0] && beside !== '' && /^,? yang\b/.test(between);
    if (isSubject(between)) return isAside ? undefined : JOINED.has(beside) ? 'other' : subject;
  }
  const holder = subject ? undefined : holderBefore(told, words, verb);
  if (holder) return holder;
  // "Politikus itu menilai …": somebody spoken of before.
  return !subject && before.some(({ word }) => DEFINITE.has(word)) ? 'pronoun' : undefined;
};

// "Larasati menyebutnya wereng tua."
const isSaying = (word: string): boolean => sayingVerbs.has(word) || sayingVerbs.has(word.replace(/nya$/, ''));

// "Bupati mengatakan, …", "Gubernur itu menilai …": whoever the article has named as such before.
const holderBefore = (told: Told, words: readonly Word[], verb: Word): Mention | undefined => {
  const [opening] = words;
  if (!opening || opening === verb) return undefined;
  const [, office = ''] = OFFICE.exec(told.text.slice(opening.start, verb.start)) ?? [];
  if (office === '' || rolesAtLarge.has(office.toLowerCase())) return undefined;
  const named = told.first.get(holderOf(told, office) ?? -1);
  return named && named.at.start < opening.start ? named : undefined;
};

// "Bupati "   "Wakil Bupati itu juga "
const OFFICE = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,4})(?: (?:itu|tersebut))?(?: (?:juga|pun|sendiri|lalu|kemudian))? $/u;

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
