import { closingVerbOf, pronouns } from '../../language/speech-verbs.ts';
import type { Span } from '../../model/span.ts';
import { countWords, MIN_SPEECH_WORDS } from './words.ts';

// "Beras cukup, kata Larasati.   "Beras cukup. ujarnya   "Beras cukup,' kata Larasati.
const TAG = /(?:[,.?!…]['’]?|['’])\s+(\p{L}+)(?=\s+(\p{L}+)|[\s.,])/gu;

/** Speech that opens at `from` and whose closing mark is missing: it ends before "kata Larasati" or "ujarnya". */
export const endSpeech = (text: string, from: number, until: number): Span | undefined => {
  for (const { 1: verb = '', 2: next = '', index } of text.slice(from, until).matchAll(TAG)) {
    const says = closingVerbOf(verb);
    if (!says || !(says.pronoun || pronouns.has(next) || /^\p{Lu}/u.test(next))) continue;
    return longEnough(text, { start: from, end: from + index + (/['’]/.test(text[from + index] ?? '') ? 0 : 1) });
  }
  return undefined;
};

/**
 * Speech that is closed at `until` and whose opening mark is missing: the last sentence before "…," kata Larasati. `opens` says whether a
 * sentence begins at `from`.
 */
export const beginSpeech = (text: string, from: number, until: number, opens: boolean): Span | undefined => {
  const [, verb = ''] = /^\S{1,2}\s*(\p{L}+)/u.exec(text.slice(until, until + 30)) ?? [];
  const words = text.slice(from, until);
  if (!closingVerbOf(verb) || !/[,.?!…]\s*$/.test(words)) return undefined;
  const ends = [...words.matchAll(/[.?!…]["”]?\s+(?=\p{Lu})/gu)].at(-1);
  if (!ends && !opens) return undefined;
  return longEnough(text, { start: from + (ends ? ends.index + ends[0].length : 0), end: until });
};

const longEnough = (text: string, at: Span): Span | undefined =>
  countWords(text, at) < MIN_SPEECH_WORDS ? undefined : at;
