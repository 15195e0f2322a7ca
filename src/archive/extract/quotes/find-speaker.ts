import { expandOffice } from '../../language/expand-office.ts';
import { honorifics, ranks } from '../../language/offices.ts';
import { closingVerbOf, pronouns } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';
import { tidy } from '../../model/tidy.ts';
import { followingSayer } from './find-sayer.ts';
import type { Speaker } from './speaker.ts';
import { WORD } from './words.ts';

/**
 * The speaker named behind a quotation that ends at `from`: "…," kata Menteri Luar Negeri (Menlu), Retno Marsudi.
 * `until` is the end of the paragraph or the next quotation, `mentions` those up to there. undefined when no verb of saying follows.
 */
export const findSpeakerAfter = (
  text: string,
  from: number,
  until: number,
  mentions: readonly Mention[],
  offices: readonly HeldOffice[],
): Speaker | undefined => {
  const clause = text.slice(from, until);
  const words = [...clause.matchAll(WORD)].slice(0, 3);
  const lead = words.findIndex(({ 0: word }) => word.toLowerCase() !== 'demikian');
  const first = words[lead];
  if (!first || /[.!?]\s/.test(clause.slice(1, first.index))) return undefined;
  const verb = closingVerbOf(first[0]);
  // "…," Larasati menegaskan.
  if (!verb) return followingSayer(text, from, until, mentions);
  const at = { start: from + first.index, end: from + first.index + first[0].length };
  if (verb.pronoun) return { kind: 'pronoun', verb: verb.verb, at };
  const next = words[lead + 1];
  if (next && pronouns.has(next[0].toLowerCase())) {
    return { kind: 'pronoun', verb: verb.verb, at: { start: at.start, end: from + next.index + next[0].length } };
  }
  const mention = mentions.find((m) => m.at.start >= at.end && m.at.start < until);
  if (mention && isDirectlyBehind(text, at.end, mention)) {
    // "kata juru bicara Larasati, Eko Prasetyo": two names, and only a reader knows whose words they are.
    const other = mentions.find((m) => m.at.start > mention.at.end && m.person !== mention.person);
    if (other && /^\s*,\s*$/.test(text.slice(mention.at.end, other.at.start))) return { kind: 'phrase' };
    return {
      kind: 'person',
      person: mention.person,
      at: { start: at.start, end: mention.at.end },
      rule: 'verb-and-name',
    };
  }
  return holderOf(text, at, until, offices) ?? { kind: 'phrase' };
};

/** Words between verb and name that say nothing of who speaks. */
const isFiller = (word: string): boolean =>
  ['oleh', 'sang', 'si', 'juga'].includes(word) || honorifics.has(word) || ranks.has(word);

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
  return !/[.!?;:"“”]\s/.test(plain) && [...plain.toLowerCase().matchAll(WORD)].every(({ 0: word }) => isFiller(word));
};

/** An office as the article prints it beside a name, in full and in lower case. */
export interface HeldOffice {
  office: string;
  person: number;
}

/** The offices of an article's people, each once. */
export const officesOf = (mentions: readonly Mention[]): HeldOffice[] => {
  const held = mentions.flatMap(({ role, person }) => (role ? [{ office: expandOffice(role.value), person }] : []));
  return [...new Map(held.map((entry) => [`${entry.person} ${entry.office}`, entry])).values()];
};

/** "kata Menkes": the one person of the article who is printed with that office; undefined when none or several are. */
const holderOf = (
  text: string,
  verb: { start: number; end: number },
  until: number,
  offices: readonly HeldOffice[],
): Speaker | undefined => {
  const phrase =
    /^\s*(?:sang\s+)?(\p{Lu}[\p{L} ]{2,60}?)\s*(?=[.,;(]|\s(?:di|dalam|kepada|saat|usai|pada|melalui|lewat)\s|$)/u.exec(
      text.slice(verb.end, until),
    );
  const office = expandOffice(tidy(phrase?.[1] ?? ''));
  if (!phrase || office === '') return undefined;
  const holders = new Set(offices.filter((held) => held.office.startsWith(office)).map(({ person }) => person));
  const [person] = holders;
  if (holders.size !== 1 || person === undefined) return undefined;
  return {
    kind: 'person',
    person,
    at: { start: verb.start, end: verb.end + phrase[0].trimEnd().length },
    rule: 'office-holder',
  };
};
