import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { describedMeans } from './described-means.ts';
import { type Current, findAntecedent } from './find-antecedent.ts';
import { findSayer } from './find-sayer.ts';
import { isActive } from './is-introduced.ts';
import { namesPerson } from './names-person.ts';
import { type Place, sentencesBefore } from './sentences-before.ts';
import type { Speaker } from './speaker.ts';
import { subjectOf } from './subject-of.ts';
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
    speaker.kind === 'self'
      ? told.interviewee()
      : speaker.kind === 'pronoun'
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
  if (meant === undefined) return undefined;
  // "Cakra menanam padi. “Cakra rajin sekali,” ujarnya.": nobody speaks of himself by name.
  if (meant !== last) return namesPerson(told, speech, meant) ? last : meant;
  const other = newSubject(told, reach.at(-1), meant);
  return other === undefined || namesPerson(told, speech, other) ? meant : whoseWords(told, speech, meant, other);
};

/** Somebody else whom the sentence right before a quotation is about than `last`, who spoke before. */
const newSubject = (told: Told, sentence: Span | undefined, last: number): number | undefined => {
  const subject = sentence && subjectOf(told, sentence);
  if (!sentence || typeof subject !== 'object' || subject.person === last) return undefined;
  // "Ia mengungkapkan, Gubernur Cakra telah …": of him who spoke.
  return !findSayer(told, sentence) && isActive(told, sentence, subject) ? subject.person : undefined;
};

// "Cakra menanam padi. “Dia rajin sekali,” ujarnya." goes on; “Saya suka padi,” is Cakra's; of other words only a reader knows.
const whoseWords = ({ text }: Told, { start, end }: Span, last: number, other: number): number | undefined => {
  const words = text.slice(start, Math.min(end, start + MAX_LOOK));
  return OF_ANOTHER.test(words) ? last : OF_SELF.test(words) ? other : undefined;
};

/** Code units of a quotation that tell whether it is of the speaker or of somebody else. */
const MAX_LOOK = 500;

const OF_ANOTHER =
  /\b(?:[Dd]ia|[Ii]a|[Bb]eliau|[Aa]lmarhum(?:ah)?|[Tt]ersangka|[Tt]erdakwa|[Kk]orban|[Pp]elaku|[Ss]osoknya)\b/;
const OF_SELF = /\b(?:[Ss]aya|[Aa]ku|[Gg]u[ea]|[Bb]eta|[Aa]ne|[Aa]wak|[Uu]lun|[Kk]ul[ao])\b/;
