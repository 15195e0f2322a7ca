import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { describedMeans } from './described-means.ts';
import { type Current, findAntecedent } from './find-antecedent.ts';
import { namesPerson } from './names-person.ts';
import { type Place, sentencesBefore } from './sentences-before.ts';
import type { Speaker } from './speaker.ts';
import type { Told } from './told.ts';

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
      ? ((speaker.acts ? actorIn(told, reach.at(-2)) : undefined) ?? pronounMeans(told, speech, reach, current))
      : describedMeans(told, speaker, speech, reach, current);
  return value === undefined ? undefined : { value, at, rule: speaker.kind, certainty: 'inferred' };
};

/** The only person whom a sentence names: "Toples Larasati penuh. Ia tertawa, lalu menulis: …" is of her. */
const actorIn = ({ mentions }: Told, sentence: Span | undefined): number | undefined => {
  const named = new Set(sentence ? within(mentions, sentence).map(({ person }) => person) : []);
  return named.size === 1 ? [...named][0] : undefined;
};

const pronounMeans = (told: Told, speech: Span, reach: readonly Span[], current: Current): number | undefined => {
  const meant = findAntecedent(told, reach, current);
  const last = typeof current === 'number' ? current : undefined;
  // "Cakra menanam padi. “Cakra rajin sekali,” ujarnya.": nobody speaks of himself by name.
  return meant !== last && meant !== undefined && namesPerson(told, speech, meant) ? last : meant;
};
