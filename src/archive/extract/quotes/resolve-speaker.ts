import { splitSentences } from '../../language/split-sentences.ts';
import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { describedMeans } from './described-means.ts';
import { type Current, findAntecedent } from './find-antecedent.ts';
import { namesPerson } from './names-person.ts';
import type { Said } from './share-speakers.ts';
import type { Speaker } from './speaker.ts';
import type { Told } from './told.ts';

/** Where a quotation stands: it, the quotation the narration goes on from, and all speech, to tell narration by. */
export interface Place {
  speech: Span;
  previous: Said | undefined;
  spoken: readonly { at: Span }[];
}

/** The person whom `speaker` means at `place`; undefined rather than a guess. */
export const resolveSpeaker = (told: Told, speaker: Speaker, place: Place): Found<number> | undefined => {
  if (speaker.kind === 'phrase') return undefined;
  const { at } = speaker;
  if (speaker.kind === 'person') return { value: speaker.person, at, rule: speaker.rule, certainty: 'stated' };
  const { previous, speech } = place;
  const current: Current = previous ? (previous.quote.speaker?.value ?? 'unknown') : 'nobody';
  const reach = sentencesBefore(told, place);
  const value =
    speaker.kind === 'pronoun'
      ? pronounMeans(told, speech, reach, current)
      : describedMeans(told, speaker, speech, reach, current);
  return value === undefined ? undefined : { value, at, rule: speaker.kind, certainty: 'inferred' };
};

const pronounMeans = (told: Told, speech: Span, reach: readonly Span[], current: Current): number | undefined => {
  const meant = findAntecedent(told, reach, current);
  const last = typeof current === 'number' ? current : undefined;
  // "Cakra menanam padi. “Cakra rajin sekali,” ujarnya.": nobody speaks of himself by name.
  return meant !== last && meant !== undefined && namesPerson(told, speech, meant) ? last : meant;
};

/** The sentences of narration since the last quotation; what is left of the words on its speaker is none. */
const sentencesBefore = ({ text, paragraphs }: Told, { speech, previous, spoken }: Place): Span[] => {
  const { at: before, speaker: teller } = previous?.quote ?? {};
  const from = Math.max(before?.end ?? 0, teller?.at?.end ?? 0);
  const until = speech.start;
  return within(paragraphs, { start: from, end: until })
    .flatMap(({ at }) => splitSentences(text, { start: Math.max(at.start, from), end: Math.min(at.end, until) }))
    .filter(
      (sentence) =>
        (sentence.start > from ? /\p{L}/u : /^\P{L}*\p{Lu}/u).test(text.slice(sentence.start, sentence.end)) &&
        !within(spoken, sentence).some(({ at }) => at.start <= sentence.start + 1 && sentence.end <= at.end + 1),
    );
};
