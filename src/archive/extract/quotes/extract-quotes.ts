import type { CleanText } from '../../model/clean-text.ts';
import type { DraftQuote, Mention } from '../../model/draft.ts';
import { encloses, type Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';
import { within } from '../../model/within.ts';
import { findSpeakerAfter } from './find-speaker.ts';
import { findSpeakerBefore } from './find-speaker-before.ts';
import type { Speech } from './find-speech.ts';
import { findTag } from './find-tag.ts';
import { isQuote } from './is-quote.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { type Said, shareSpeakers, speakerGoingOn } from './share-speakers.ts';
import { speakerLedTo } from './speaker-led-to.ts';
import { tellOf } from './told.ts';

/** Words ascribed to somebody between quotation marks, with the speaker where the text tells; nobody rather than the wrong person. */
export const extractQuotes = (
  { text, blocks }: CleanText,
  speech: readonly Speech[],
  mentions: readonly Mention[],
): DraftQuote[] => {
  const spoken = speech.map((at) => ({ at }));
  const outside = mentions.filter(({ at }) => !within(spoken, at).some((span) => encloses(span.at, at)));
  const told = tellOf(text, blocks, outside);
  const said: Said[] = [];
  // Whose words the narration goes on from: those of a quotation without a tag are no landmark.
  let landmark: Said | undefined;
  for (const [index, span] of speech.entries()) {
    const paragraph = within(told.paragraphs, span).find(({ at }) => encloses(at, span))?.at;
    if (!paragraph) continue;
    const tag = findTag(told, span, paragraph, speech[index + 1]?.start ?? text.length);
    const from = Math.max(paragraph.start, speech[index - 1]?.end ?? paragraph.start);
    const previous = said.at(-1);
    const speaker = span.goesOn
      ? undefined
      : (findSpeakerAfter(told, tag.start, tag.end) ?? findSpeakerBefore(told, from, span));
    if (!isQuote(text, span, paragraph, speaker)) continue;
    const place = { speech: span, previous: landmark, spoken };
    const led = speaker || span.goesOn ? undefined : speakerLedTo(told, place);
    const found = speaker ? resolveSpeaker(told, speaker, place) : (led ?? speakerGoingOn(text, previous, span));
    const quote = { ...trimComma(text, span), speaker: found };
    said.push({
      quote,
      tagged: speaker !== undefined || (led?.at ? encloses(paragraph, led.at) : false),
      goesOn: span.goesOn,
    });
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
