import { honorifics, kinTerms, ranks } from '../../language/offices.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { Speaker } from './speaker.ts';
import { startOf, type Told } from './told.ts';
import { wordsIn } from './words.ts';

/**
 * The person named behind a verb of saying: "kata" Menteri Luar Negeri (Menlu), Retno Marsudi. `verb` is the verb with the white space
 * behind it. undefined where no name stands there; a phrase where one does, but only a reader knows whose words they are.
 */
export const namedSpeaker = ({ text, mentions, first }: Told, verb: Span, until: number): Speaker | undefined => {
  const [mention, next] = within(mentions, { start: verb.end, end: until });
  if (!mention) return undefined;
  if (!isDirectlyBehind(text, verb.end, mention)) {
    return isInApposition(text, verb.end, mention, until) ? toSpeaker(verb, mention) : undefined;
  }
  const between = next && next.person !== mention.person ? text.slice(mention.at.end, startOf(next)).trim() : '';
  // "kata Larasati dan Cakra": two who cannot both have said it.
  if (['dan', 'serta', 'bersama', '/'].includes(between)) return { kind: 'phrase' };
  const forAnother = standsFor.test(text.slice(verb.end, mention.at.start));
  // "kata juru bicara Larasati, Eko Prasetyo"; "kata Larasati, petani asal Sukamaju", where the second is no person or another;
  // else two names, and only a reader knows which is whose.
  if (next && between === ',' && !(isAppositive(next, mention) && !forAnother))
    return forAnother ? toSpeaker(verb, next) : { kind: 'phrase' };
  // "kata kuasa hukum Larasati", who has been in the news before without being anybody's counsel.
  const known = first.get(mention.person);
  const another = forAnother && known !== mention && !standsFor.test(known?.role?.value ?? '');
  return another ? { kind: 'phrase' } : toSpeaker(verb, mention);
};

/** Whether words on the person named before stand between the two: "Larasati, ketua kelompok tani Sukamaju". */
const isAppositive = (next: Mention, { at }: Mention): boolean =>
  startOf(next) > at.end && startOf(next) < next.at.start;

const toSpeaker = (verb: Span, { person, at }: Mention): Speaker => ({
  kind: 'person',
  person,
  at: { start: verb.start, end: at.end },
  rule: 'verb-and-name',
});

// Whoever speaks for another, or belongs to another: "kuasa hukum …", "istri …". Ibu with a capital is a form of address.
const standsFor = new RegExp(
  `^(?:${[...kinTerms].join('|')}|(?:[Kk]uasa|[Pp]enasihat) [Hh]ukum|[Pp]engacara|[Jj]uru [Bb]icara|[Jj]ubir|[Mm]anajer|[Aa]judan|[Aa]sisten)\\b`,
);

/** Words between verb and name that say nothing of who speaks. */
const isFiller = (word: string): boolean => ['oleh', 'sang', 'si', 'juga', 'lagi'].includes(word) || isAddress(word);

// "kata seorang pedagang bernama Eko Prasetyo", "kata boru Purba itu", "kata pria bermarga Purba itu"
const NAMING = /^[^,.;:!?"“”]*\b(?:bernama|bermarga|boru|yakni|yaitu|atas nama)\s$/;

/** Whether only the person's office and forms of address stand between a verb and the name. */
const isDirectlyBehind = (text: string, from: number, { at, role }: Mention): boolean => {
  const office = role?.at && role.at.start >= from && role.at.end <= at.start ? role.at : undefined;
  const between = office
    ? text.slice(from, office.start) + text.slice(office.end, at.start)
    : text.slice(from, at.start);
  // The full stop of "Prof. Dr." ends no sentence.
  const plain = between.replace(/(?<!\p{L})(\p{L}+)\./gu, (words, word: string) =>
    honorifics.has(word.toLowerCase()) ? word : words,
  );
  if (/[.!?;:"“”]\s/.test(plain)) return false;
  const words = wordsIn(plain).map(({ word }) => word);
  if (words.every((word) => isFiller(word.toLowerCase())) || NAMING.test(plain)) return true;
  // "kata Ketua Federasi Gimnastik Indonesia Eko Prasetyo", "kata spesialis kejiwaan dr Eko Prasetyo"
  const unbroken = plain.length < 100 && !/[,(]/.test(plain);
  return unbroken && (words.every((word) => /^\p{Lu}/u.test(word) || LINKS.has(word)) || isAddress(words.at(-1)));
};

/** Small words within the name of a body: "Badan Riset dan Inovasi". */
const LINKS = new Set(['dan', 'of', 'the', 'for', 'and']);

const isAddress = (word = ''): boolean => honorifics.has(word.toLowerCase()) || ranks.has(word.toLowerCase());

// What goes on behind the name of a speaker: "…, di Jakarta", "… (54)"; a verb would begin another sentence.
const GOES_ON =
  /^(?:\s*[,.(]|$|\s*(?:di|dalam|kepada|pada|saat|ketika|usai|seusai|melalui|lewat|dari|seperti|sebagaimana|sambil|alias|yang)\b)/;

/** Whether a name explains who was meant before it: "kata pemilik warung itu", Eko Prasetyo. */
const isInApposition = (text: string, from: number, mention: Mention, until: number): boolean =>
  // "kata salah seorang petani, Eko Prasetyo", "kata juru bicara itu, Kapten Eko Prasetyo": the office is before the comma or behind it.
  [mention.at.start, startOf(mention)].some((start) => {
    const described = text.slice(from, start);
    return described.length < 100 && /^[^,.;:!?"“”]+,\s$/.test(described);
  }) && GOES_ON.test(text.slice(mention.at.end, Math.min(until, mention.at.end + 20)));
