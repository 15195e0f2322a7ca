import { continuingVerbs } from '../../language/speech-verbs.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { DraftQuote, Mention } from '../../model/draft.ts';
import type { Found } from '../../model/found.ts';
import { encloses, type Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';
import { within } from '../../model/within.ts';
import { type Current, findAntecedent } from './find-antecedent.ts';
import { findSpeakerAfter } from './find-speaker.ts';
import { findSpeakerBefore } from './find-speaker-before.ts';
import type { Speech } from './find-speech.ts';
import { findTag } from './find-tag.ts';
import { isQuote } from './is-quote.ts';
import { type Said, shareSpeakers, speakerGoingOn } from './share-speakers.ts';
import type { Speaker } from './speaker.ts';
import { type Told, tellOf } from './told.ts';

/** Words ascribed to somebody between quotation marks, with the speaker where the text tells; nobody rather than the wrong person. */
export const extractQuotes = (
  { text, blocks }: CleanText,
  speech: readonly Speech[],
  mentions: readonly Mention[],
): DraftQuote[] => {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const spoken = speech.map((at) => ({ at }));
  const outside = mentions.filter(({ at }) => !within(spoken, at).some((span) => encloses(span.at, at)));
  const told = tellOf(text, paragraphs, outside);
  const said: Said[] = [];
  // Whose words the narration goes on from: those of a quotation without a tag are no landmark.
  let landmark: Said | undefined;
  for (const [index, span] of speech.entries()) {
    const paragraph = within(paragraphs, span).find(({ at }) => encloses(at, span))?.at;
    if (!paragraph) continue;
    const tag = findTag(told, span, paragraph, speech[index + 1]?.start ?? text.length);
    const from = Math.max(paragraph.start, speech[index - 1]?.end ?? paragraph.start);
    const previous = said.at(-1);
    const speaker = span.goesOn
      ? undefined
      : (findSpeakerAfter(told, tag.start, tag.end) ?? findSpeakerBefore(told, from, span));
    if (!isQuote(text, span, paragraph, speaker)) continue;
    const { at: before, speaker: teller } = landmark?.quote ?? {};
    const reach = () => sentencesBefore(told, spoken, Math.max(before?.end ?? 0, teller?.at?.end ?? 0), span.start);
    const found = speaker ? resolve(told, speaker, landmark, reach) : speakerGoingOn(text, previous, span);
    const quote = { ...trimComma(text, span), speaker: found };
    said.push({ quote, tagged: speaker !== undefined, goesOn: span.goesOn });
    if (speaker || found) landmark = said.at(-1);
  }
  return shareSpeakers(text, said);
};

// The comma before the closing mark belongs to the report: "…," ujarnya
const trimComma = (text: string, { start, end }: Span): { at: Span; text: string } => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const at = { start: start + lead, end: start + words.replace(/(?<![\s,])[\s,]+$/, '').length };
  return { at, text: tidy(text.slice(at.start, at.end)) };
};

const resolve = (
  told: Told,
  speaker: Speaker,
  previous: Said | undefined,
  reach: () => Span[],
): Found<number> | undefined => {
  if (speaker.kind === 'phrase') return undefined;
  const { at } = speaker;
  if (speaker.kind === 'person') return { value: speaker.person, at, rule: speaker.rule, certainty: 'stated' };
  const current: Current = previous ? (previous.quote.speaker?.value ?? 'unknown') : 'nobody';
  // "imbuhnya", "sambungnya": the same speaker goes on, whoever is named in between.
  const goesOn = speaker.kind === 'pronoun' && continuingVerbs.has(speaker.verb) && typeof current === 'number';
  const value = goesOn ? current : findAntecedent(told, reach(), current);
  // "ujar pria asal Solo itu" fits anybody: only where nobody else has come between.
  const sure = speaker.kind === 'pronoun' || current === 'nobody' || value === current;
  return value === undefined || !sure ? undefined : { value, at, rule: 'pronoun', certainty: 'inferred' };
};

/** The sentences of narration between the last quotation and this one; what is left of the words on its speaker is none. */
const sentencesBefore = (
  { text, paragraphs }: Told,
  spoken: readonly { at: Span }[],
  from: number,
  until: number,
): Span[] =>
  within(paragraphs, { start: from, end: until })
    .flatMap(({ at }) => splitSentences(text, { start: Math.max(at.start, from), end: Math.min(at.end, until) }))
    .filter(
      (sentence) =>
        (sentence.start > from ? /\p{L}/u : /^\P{L}*\p{Lu}/u).test(text.slice(sentence.start, sentence.end)) &&
        !within(spoken, sentence).some(({ at }) => at.start <= sentence.start + 1 && sentence.end <= at.end + 1),
    );
