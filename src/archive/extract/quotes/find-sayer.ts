import { attributions, closingVerbOf, pronouns, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker } from './speaker.ts';
import { WORD } from './words.ts';

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

/** The speaker right behind a quotation that ends at `from`, with a verb of saying after the name: "…," Larasati menegaskan. */
export const followingSayer = (
  text: string,
  from: number,
  until: number,
  mentions: readonly Mention[],
): Speaker | undefined => {
  const mention = mentions.find(({ at }) => at.start >= from && at.end <= until);
  if (!mention || !/^[”"]?\s*(?:,\s*)?$/.test(text.slice(from, mention.at.start))) return undefined;
  const [next] = text.slice(mention.at.end, until).match(WORD) ?? [];
  if (!next || !sayingVerbs.has(next.toLowerCase())) return undefined;
  return { kind: 'person', person: mention.person, at: mention.at, rule: 'name-and-verb' };
};

/** The speaker named right before a quotation that begins at `until`: Retno mengatakan, "… or Retno: "… or Menurut Retno, "… */
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
  const colon = /^\s*(?:\([^)]{1,40}\)\s*)?:\s*(?:["“„]\s*)?$/.test(between);
  const start = mention.role?.at && mention.role.at.end <= mention.at.start ? mention.role.at.start : mention.at.start;
  const ahead = text.slice(from, start).match(WORD)?.at(-1) ?? '';
  const told = closingVerbOf(ahead)?.pronoun === false || attributions.has(ahead.toLowerCase());
  const follows = told && /^\s*(?:,\s*)?(?:["“„]\s*)?$/.test(between);
  if (!says && !colon && !follows) return undefined;
  return { kind: 'person', person: mention.person, at: { start: mention.at.start, end: until }, rule: 'name-before' };
};
