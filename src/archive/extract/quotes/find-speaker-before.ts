import {
  attributions,
  closingVerbOf,
  pronouns,
  sayingVerbs,
  selves,
  verbBehindSpeech,
  writingVerbs,
} from '../../language/speech-verbs.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findLastSayer } from './find-sayer.ts';
import { handsOver } from './hands-over.ts';
import type { Speaker } from './speaker.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

/** Code units before a quotation in which its speaker is told. */
const MAX_LEAD = 300;

/** Words that may stand between a verb of saying and what is said: "menyampaikan pesan singkat: “…" */
const MAX_BETWEEN = 4;

/** The same between a verb of writing and a colon: "menulis di akun media sosial miliknya: “…" */
const MAX_BEFORE_COLON = 12;

/**
 * The speaker told before the quotation `speech`, in the same sentence, which begins at or behind `from`:
 * Retno mengatakan, "…   Retno: "…   Menurut Retno, "…   Ia menambahkan: "…   undefined when nobody is said to speak.
 */
export const findSpeakerBefore = (told: Told, from: number, speech: Span): Speaker | undefined => {
  const { text, mentions } = told;
  const near = { start: Math.max(from, speech.start - MAX_LEAD), end: speech.start + 1 };
  const start = splitSentences(text, near).at(-1)?.start ?? speech.start;
  const lead = { start, end: speech.start };
  const words = wordsIn(text.slice(start, speech.start)).map(({ word }) => word.toLowerCase());
  if (words.length === 0) return undefined;
  const mention = within(mentions, lead).at(-1);
  // "Larasati: “…", "Larasati (Menteri Kesehatan): “…"
  if (mention && /^\s*(?:\([^)]{1,60}\)\s*)?:\P{L}*$/u.test(text.slice(mention.at.end, speech.start)))
    return toPerson(mention, speech);
  // A sentence goes on with words of another: Larasati menegaskan bahwa desa itu "tidak akan pernah kekurangan beras".
  const isPart = /^\s*\p{Ll}/u.test(text.slice(speech.start, speech.end));
  const announced = /:[^\p{L}:]*$/u.test(text.slice(Math.max(start, speech.start - 4), speech.start));
  const says =
    words
      .slice(isPart ? 0 : -MAX_BETWEEN)
      .some((word) => sayingVerbs.has(word) || closingVerbOf(word) || attributions.has(word)) ||
    (announced && words.slice(-MAX_BEFORE_COLON).some((word) => writingVerbs.has(word)));
  const opens = verbBehindSpeech(words[0] ?? '') !== undefined || attributions.has(words[0] ?? '');
  // "Jawaban Larasati singkat: “…", "Larasati punya cara sendiri: “…"
  const turn = announced && !says && !opens ? handsOver(told, lead) : undefined;
  if (turn) return toPerson(turn, speech);
  if (!says && !opens) return undefined;
  if (isSelf(words)) return { kind: 'self', at: lead };
  const sayer = findLastSayer(told, lead);
  const acts = pronouns.has(words[0] ?? '') && !sayingVerbs.has(words[1] ?? '');
  if (sayer === 'pronoun') return { kind: 'pronoun', acts, at: lead };
  return typeof sayer === 'object' ? toPerson(sayer, speech) : { kind: 'phrase' };
};

const toPerson = ({ person, at }: Mention, { start }: Span): Speaker => ({
  kind: 'person',
  person,
  at: { start: at.start, end: start },
  rule: 'name-before',
});

// "Saya bilang: “…", "Waktu itu saya berkata, “…"; but "Bapak saya bilang, “…" is of another.
const isSelf = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      selves.has(word) && sayingVerbs.has(words[index + 1] ?? '') && (index === 0 || LEADS.has(words[index - 1] ?? '')),
  );

const LEADS = new Set('itu lalu kemudian jadi maka dan tapi terus akhirnya makanya namun langsung'.split(' '));
