import { continuingVerbs } from '../../language/speech-verbs.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { DraftQuote, Mention } from '../../model/draft.ts';
import type { Found } from '../../model/found.ts';
import { encloses, type Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';
import { within } from '../../model/within.ts';
import { findSayer, findSpeakerBefore } from './find-sayer.ts';
import { findSpeakerAfter, officesOf } from './find-speaker.ts';
import { MIN_SPEECH_WORDS } from './find-speech.ts';
import type { Speaker } from './speaker.ts';

/** How many sentences back a pronoun may reach for somebody who said something. */
const MAX_REACH = 3;

/** Words ascribed to somebody between quotation marks, with the speaker where the text tells; nobody rather than the wrong person. */
export const extractQuotes = (
  { text, blocks }: CleanText,
  speech: readonly Span[],
  mentions: readonly Mention[],
): DraftQuote[] => {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const spoken = speech.map((at) => ({ at }));
  const told = mentions.filter(({ at }) => !within(spoken, at).some((span) => encloses(span.at, at)));
  const offices = officesOf(told);
  const quotes: DraftQuote[] = [];
  let previous: DraftQuote | undefined;
  for (const [index, span] of speech.entries()) {
    const paragraph = within(paragraphs, span).find(({ at }) => encloses(at, span))?.at;
    if (!paragraph) continue;
    const until = Math.min(paragraph.end, speech[index + 1]?.start ?? paragraph.end);
    const from = Math.max(paragraph.start, speech[index - 1]?.end ?? paragraph.start);
    const near = within(told, { start: from, end: until });
    const speaker =
      findSpeakerAfter(text, span.end, until, near, offices) ??
      findSpeakerBefore(text, from, span.start, near) ??
      sameSentence(text, previous, span);
    if (!isQuote(text, span, paragraph, speaker)) continue;
    const reach = sentencesBefore(text, paragraphs, spoken, previous?.at.end ?? 0, span.start);
    previous = { ...trimComma(text, span), speaker: resolve(speaker, previous, reach, text, told) };
    quotes.push(previous);
  }
  return quotes.map((quote, index) => (isOpen(text, quote) ? ascribe(quote, quotes[index + 1]) : quote));
};

// "Beras cukup," kata Larasati, "dan warga tidak perlu khawatir."
const sameSentence = (text: string, previous: DraftQuote | undefined, span: Span): Speaker | undefined => {
  if (!previous?.speaker) return undefined;
  const between = text.slice(previous.at.end, span.start);
  if (/[.!?\n]/.test(between) || !/^\s*\S.*,\s*["“„]$/.test(between)) return undefined;
  const { value, at } = previous.speaker;
  return { kind: 'person', person: value, at: at ?? previous.at, rule: 'same-sentence' };
};

/** Whether a quotation has no closing mark: it goes on in the next paragraph, which opens with a mark of its own. */
const isOpen = (text: string, { at }: DraftQuote): boolean => !/^[,\s]*["”“]/.test(text.slice(at.end, at.end + 4));

const ascribe = (quote: DraftQuote, next: DraftQuote | undefined): DraftQuote =>
  quote.speaker || !next?.speaker
    ? quote
    : { ...quote, speaker: { ...next.speaker, rule: 'goes-on', certainty: 'inferred' } };

/** Speech is ascribed to somebody, or it is a sentence that fills its paragraph; other words between marks are titles and terms. */
const isQuote = (text: string, span: Span, paragraph: Span, speaker: Speaker | undefined): boolean => {
  if (speaker) return true;
  const long = tidy(text.slice(span.start, span.end)).split(' ').length >= MIN_SPEECH_WORDS;
  const alone =
    text.slice(paragraph.start, span.start - 1).trim() === '' && text.slice(span.end + 1, paragraph.end).trim() === '';
  return long && alone;
};

// The comma before the closing mark belongs to the report: "…," ujarnya
const trimComma = (text: string, { start, end }: Span): { at: Span; text: string } => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const at = { start: start + lead, end: start + words.replace(/(?<![\s,])[\s,]+$/, '').length };
  return { at, text: tidy(text.slice(at.start, at.end)) };
};

const resolve = (
  speaker: Speaker | undefined,
  previous: DraftQuote | undefined,
  reach: readonly Span[],
  text: string,
  mentions: readonly Mention[],
): Found<number> | undefined => {
  if (speaker?.kind === 'person')
    return { value: speaker.person, at: speaker.at, rule: speaker.rule, certainty: 'stated' };
  if (speaker?.kind !== 'pronoun') return undefined;
  const current = previous?.speaker?.value;
  // "imbuhnya", "sambungnya": the same speaker goes on, whoever is named in between.
  const person =
    continuingVerbs.has(speaker.verb) && current !== undefined ? current : antecedent(reach, current, text, mentions);
  return person === undefined ? undefined : { value: person, at: speaker.at, rule: 'pronoun', certainty: 'inferred' };
};

const antecedent = (
  reach: readonly Span[],
  current: number | undefined,
  text: string,
  mentions: readonly Mention[],
): number | undefined => {
  for (const sentence of reach.toReversed().slice(0, MAX_REACH)) {
    const sayer = findSayer(text, sentence, within(mentions, sentence));
    if (typeof sayer === 'number') return sayer;
    if (sayer === 'pronoun' && current !== undefined) return current;
  }
  return current;
};

/** The sentences outside quotations between the last quotation and this one. */
const sentencesBefore = (
  text: string,
  paragraphs: readonly { at: Span }[],
  spoken: readonly { at: Span }[],
  from: number,
  until: number,
): Span[] =>
  within(paragraphs, { start: from, end: until })
    .flatMap(({ at }) => splitSentences(text, { start: Math.max(at.start, from), end: Math.min(at.end, until) }))
    .filter(
      (sentence) =>
        !within(spoken, sentence).some(({ at }) => at.start <= sentence.start + 1 && sentence.end <= at.end + 1),
    );
