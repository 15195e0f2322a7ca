import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { findAntecedent } from './find-antecedent.ts';
import { findSayer } from './find-sayer.ts';
import { handsOver } from './hands-over.ts';
import { namesPerson } from './names-person.ts';
import { type Place, sentencesBefore } from './sentences-before.ts';
import { startOf, type Told } from './told.ts';

/**
 * Whose words a quotation is that nobody is said to speak, where the sentence right before it tells: "Larasati menyebut panen baik. “Padi
 * menguning.”" undefined where it tells of nobody, or the quotation is no sentence.
 */
export const speakerLedTo = (told: Told, place: Place): Found<number> | undefined => {
  const { speech, previous } = place;
  const reach = sentencesBefore(told, place);
  const lead = reach.at(-1);
  if (!lead || !/[.?!…]\s*$/.test(told.text.slice(speech.end - 4, speech.end))) return undefined;
  if (/\p{L}/u.test(told.text.slice(lead.end, Math.min(speech.start, lead.end + MAX_GAP)))) return undefined;
  const sayer = findSayer(told, lead);
  const last = previous?.quote.speaker?.value;
  const person =
    typeof sayer === 'object'
      ? sayer.person
      : sayer === 'pronoun'
        ? last && findAntecedent(told, reach, last)
        : handsOver(told, lead)?.person;
  if (person === undefined || namesPerson(told, speech, person) || isFollowedByAnother(told, speech, person))
    return undefined;
  return { value: person, at: lead, rule: 'lead', certainty: 'inferred' };
};

/** Whether another name follows right behind: "Cakra menjawab. “Kapan panen?” Larasati mengirim pesan itu kemarin." */
const isFollowedByAnother = ({ text, mentions }: Told, { end }: Span, person: number): boolean => {
  const [next] = within(mentions, { start: end, end: end + MAX_GAP });
  return next !== undefined && next.person !== person && !/\p{L}/u.test(text.slice(end, startOf(next)));
};

/** Code units between a sentence and the quotation behind it: white space and a mark. */
const MAX_GAP = 40;
