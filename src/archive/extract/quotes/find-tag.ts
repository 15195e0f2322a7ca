import { verbBehindSpeech } from '../../language/speech-verbs.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { Told } from './told.ts';

/**
 * Where the words on a speaker stand behind the quotation `speech`: the rest of its `paragraph`, or the next one where furniture has cut
 * the sentence in two ("…," — Baca juga — "ujar Larasati"). `until` is where the next quotation begins.
 */
export const findTag = ({ text, paragraphs }: Told, speech: Span, paragraph: Span, until: number): Span => {
  const rest = { start: speech.end, end: Math.min(paragraph.end, until) };
  if (
    until < paragraph.end ||
    paragraph.end - speech.end > MAX_MARKS ||
    /\p{L}/u.test(text.slice(rest.start, rest.end))
  )
    return rest;
  const next = within(paragraphs, { start: paragraph.end, end: paragraph.end + MAX_FURNITURE }).find(
    ({ at }) => at.start >= paragraph.end,
  )?.at;
  const [verb = ''] = next ? (/^\p{Ll}+/u.exec(text.slice(next.start, next.start + 30)) ?? []) : [];
  return next && verbBehindSpeech(verb) ? { start: next.start, end: Math.min(next.end, until) } : rest;
};

/** Code units between a quotation and the end of its paragraph that hold no word: the closing mark, a comma, a space. */
const MAX_MARKS = 6;

/** Code units of furniture between a quotation and the words on its speaker; a list of related articles has some 400. */
const MAX_FURNITURE = 1000;
