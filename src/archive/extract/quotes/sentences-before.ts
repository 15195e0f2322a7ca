import { splitSentences } from '../../language/split-sentences.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { Said } from './share-speakers.ts';
import type { Told } from './told.ts';

/** Where a quotation stands: it, the quotation the narration goes on from, and all speech, to tell narration by. */
export interface Place {
  speech: Span;
  previous: Said | undefined;
  spoken: readonly { at: Span }[];
}

/** Code units of narration that are looked back over: some twenty paragraphs, more than stand between two quotations of a report. */
const FARTHEST = 5000;

/** The sentences of narration since the last quotation; what is left of the words on its speaker is none. */
export const sentencesBefore = ({ text, paragraphs }: Told, { speech, previous, spoken }: Place): Span[] => {
  const { at: before, speaker: teller } = previous?.quote ?? {};
  const from = Math.max(before?.end ?? 0, teller?.at?.end ?? 0, speech.start - FARTHEST);
  const until = speech.start;
  return within(paragraphs, { start: from, end: until })
    .flatMap(({ at }) => splitSentences(text, { start: Math.max(at.start, from), end: Math.min(at.end, until) }))
    .filter(
      (sentence) =>
        (sentence.start > from ? /\p{L}/u : /^\P{L}*\p{Lu}/u).test(text.slice(sentence.start, sentence.end)) &&
        !within(spoken, sentence).some(({ at }) => at.start <= sentence.start + 1 && sentence.end <= at.end + 1),
    );
};
