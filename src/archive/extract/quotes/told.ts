import { expandOffice } from '../../language/expand-office.ts';
import type { Block } from '../../model/clean-text.ts';
import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { intervieweeOf } from './interviewee-of.ts';
import { type Traits, traitsOf } from './traits.ts';

/** What an article itself tells, outside its quotations. */
export interface Told {
  text: string;
  paragraphs: readonly { at: Span }[];
  /** The places that name people, in text order. */
  mentions: readonly Mention[];
  /** The words of everybody's names as printed. */
  names: ReadonlyMap<number, ReadonlySet<string>>;
  /** Everybody's first mention. */
  first: ReadonlyMap<number, Mention>;
  /** Everybody's first mention in running text: a headline introduces nobody. */
  introductions: ReadonlySet<Mention>;
  /** The offices of the article's people, each once, in full and in lower case. */
  offices: readonly { office: string; person: number }[];
  /** Who says "saya" outside quotations, where the article is an interview; looked for when it is first asked for. */
  interviewee: () => number | undefined;
  /** What the text says of everybody; gathered when it is first asked for. */
  traits: () => ReadonlyMap<number, Traits>;
}

/** Gathers what `mentions` tell of the people of an article. */
export const tellOf = (text: string, blocks: readonly Block[], mentions: readonly Mention[]): Told => {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const held = mentions.flatMap(({ role, person }) => (role ? [{ office: expandOffice(role.value), person }] : []));
  let interviewee: { person: number | undefined } | undefined;
  let traits: Map<number, Traits> | undefined;
  const running = paragraphs.flatMap(({ at }) => within(mentions, at));
  return {
    text,
    paragraphs,
    mentions,
    names: namesOf(mentions),
    first: firstOf(mentions),
    introductions: new Set(firstOf(running).values()),
    interviewee: () => {
      interviewee ??= { person: intervieweeOf(text, blocks, mentions) };
      return interviewee.person;
    },
    traits: () => {
      traits ??= traitsOf(text, mentions);
      return traits;
    },
    offices: [...new Map(held.map((entry) => [`${entry.person} ${entry.office}`, entry])).values()],
  };
};

const firstOf = (mentions: readonly Mention[]): Map<number, Mention> =>
  new Map(mentions.toReversed().map((mention) => [mention.person, mention]));

const namesOf = (mentions: readonly Mention[]): Map<number, Set<string>> => {
  const names = new Map<number, Set<string>>();
  for (const { person, form } of mentions) {
    const own = names.get(person) ?? new Set();
    for (const word of form.split(' ')) own.add(word);
    names.set(person, own);
  }
  return names;
};

/** Where a mention begins, with the office printed before the name. */
export const startOf = ({ at, role }: Mention): number =>
  role?.at && role.at.end <= at.start ? role.at.start : at.start;
