import { honorifics } from '../../language/offices.ts';
import { attributions, closingVerbOf, pronouns, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';

/** Who is said to speak: a person, a pronoun that stands for one, or a phrase that names nobody ("kata polisi"). */
export type Speaker =
  | { kind: 'person'; person: number; at: Span; rule: string }
  | { kind: 'pronoun'; verb: string; at: Span }
  | { kind: 'phrase' };

const WORD = /[\p{L}'’]+/gu;

/** Words between verb and name that say nothing of who speaks. */
const isFiller = (word: string): boolean => ['oleh', 'sang', 'si', 'juga'].includes(word) || honorifics.has(word);

/**
 * The speaker named behind a quotation that ends at `from`: "…," kata Menteri Luar Negeri (Menlu), Retno Marsudi.
 * `until` is the end of the paragraph or the next quotation. undefined when no verb of saying follows.
 */
export const findSpeakerAfter = (
  text: string,
  from: number,
  until: number,
  mentions: readonly Mention[],
): Speaker | undefined => {
  const clause = text.slice(from, until);
  const words = [...clause.matchAll(WORD)].slice(0, 3);
  const lead = words.findIndex(({ 0: word }) => word.toLowerCase() !== 'demikian');
  const first = words[lead];
  const verb = first && closingVerbOf(first[0]);
  if (!first || !verb || /[.!?]\s/.test(clause.slice(0, first.index).slice(1))) return undefined;
  const at = { start: from + first.index, end: from + first.index + first[0].length };
  if (verb.pronoun) return { kind: 'pronoun', verb: verb.verb, at };
  const next = words[lead + 1];
  if (next && pronouns.has(next[0].toLowerCase())) {
    return { kind: 'pronoun', verb: verb.verb, at: { start: at.start, end: from + next.index + next[0].length } };
  }
  const mention = mentions.find((m) => m.at.start >= at.end && m.at.start < until);
  if (!mention || !isDirectlyBehind(text, at.end, mention)) return { kind: 'phrase' };
  return {
    kind: 'person',
    person: mention.person,
    at: { start: at.start, end: mention.at.end },
    rule: 'verb-and-name',
  };
};

/** Whether only the person's office and forms of address stand between a verb and the name. */
const isDirectlyBehind = (text: string, from: number, { at, role }: Mention): boolean => {
  const office = role?.at && role.at.start >= from && role.at.end <= at.start ? role.at : undefined;
  const between = office
    ? text.slice(from, office.start) + text.slice(office.end, at.start)
    : text.slice(from, at.start);
  return (
    !/[.!?;:"“”]\s/.test(between) && [...between.toLowerCase().matchAll(WORD)].every(({ 0: word }) => isFiller(word))
  );
};

/** The speaker named right before a quotation that begins at `until`: Retno mengatakan, "… or Retno: "… */
export const findSpeakerBefore = (
  text: string,
  from: number,
  until: number,
  mentions: readonly Mention[],
): Speaker | undefined => {
  const mention = mentions.findLast((m) => m.at.start >= from && m.at.end <= until);
  if (!mention) return undefined;
  const between = text.slice(mention.at.end, until);
  const words = [...between.toLowerCase().matchAll(WORD)].map(({ 0: word }) => word);
  const says =
    words.length > 0 && words.length <= 3 && words.some((word) => sayingVerbs.has(word)) && !/[.!?]/.test(between);
  const colon = /^\s*(?:\([^)]{1,40}\))?\s*:\s*["“„]?\s*$/.test(between);
  if (!says && !colon) return undefined;
  return { kind: 'person', person: mention.person, at: { start: mention.at.start, end: until }, rule: 'name-before' };
};

/** The person a sentence reports as saying something; 'pronoun' when it begins with Ia or Dia; undefined for neither. */
export const findSayer = (
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): number | 'pronoun' | undefined => {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(WORD)];
  const first = words[0]?.[0].toLowerCase() ?? '';
  if (pronouns.has(first) || first === 'menurutnya' || first === 'pihaknya') return 'pronoun';
  const own = mentions.filter(({ at }) => at.start >= sentence.start && at.end <= sentence.end);
  const sayer = own.find(({ at }) => {
    const behind = words.filter((word) => sentence.start + word.index >= at.end).slice(0, 3);
    const ahead = words.findLast((word) => sentence.start + word.index < at.start)?.[0] ?? '';
    return (
      behind.some(({ 0: word }) => sayingVerbs.has(word.toLowerCase())) ||
      closingVerbOf(ahead)?.pronoun === false ||
      attributions.has(ahead.toLowerCase())
    );
  });
  return sayer?.person;
};
