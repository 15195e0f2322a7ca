import type { CleanText } from '../../model/clean-text.ts';
import type { Mention } from '../../model/draft.ts';
import type { PersonEntry } from '../../model/registry.ts';
import type { Span } from '../../model/span.ts';
import { wordsAt } from '../../model/tidy.ts';
import type { Candidate } from './find-candidates.ts';
import { groupPeople, type Named } from './group-people.ts';
import { labelOfWord } from './label-tokens.ts';
import { type Passage, readPassage } from './read-passage.ts';
import { readSigns, type Signs } from './read-signs.ts';
import { MIN_WEIGHT, type Sign, signWeights } from './signs.ts';
import type { Token } from './tokenise.ts';

/** Reads the people in a cleaned text; `given` are names the archivist wrote above it. */
export type PeopleExtractor = (page: CleanText, given: readonly string[]) => Mention[];

/** A candidate with everything the decision needs. */
interface Weighed extends Named {
  at: Span;
  form: string;
  office: Signs['role'];
  signs: Sign[];
  weight: number;
}

/**
 * Finds the people in the news of one text. A run of capitalised words becomes a person when the signs around one of its mentions
 * say so; its other mentions, short forms and misprints then follow. Headlines alone make nobody a person: every word has a capital there.
 */
export const createPeopleExtractor = (people: readonly PersonEntry[]): PeopleExtractor => {
  const known = new Map(people.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name])));
  return (page, given) => {
    const registered =
      given.length === 0 ? known : new Map([...known, ...given.map((name) => [fold(name), name] as const)]);
    const isRegistered = (token: Token) => token.capital && registered.has(fold(token.text));
    const first = readPeople(page, isRegistered, registered);
    // "tegas Bunga" after "Bunga Larasati": a word that is a name in this text, though it is a common word or a place elsewhere.
    const words = new Set(
      first.groups
        .flatMap(([fullest]) => (fullest && fullest.names.length > 1 ? fullest.names : []))
        .filter(isOtherwise),
    );
    const alone = (token: Token) => isRegistered(token) || (!token.opens && words.has(token.text));
    const { groups, titles } = words.size > 0 ? readPeople(page, alone, registered) : first;
    return groups
      .flatMap((group, person) => [...group, ...namedAgain(titles, group)].map((mention) => toMention(mention, person)))
      .sort((a, b) => a.at.start - b.at.start);
  };
};

/** Whether the tables know a word as something else than a name. */
const isOtherwise = (word: string): boolean => ![undefined, 'name'].includes(labelOfWord(word));

/** The people of a text with all that names them in its body, and what in its headlines may name somebody. */
const readPeople = (
  { text, blocks }: CleanText,
  isName: (token: Token) => boolean,
  registered: ReadonlyMap<string, string>,
): { groups: Weighed[][]; titles: Weighed[] } => {
  const body: Weighed[] = [];
  const titles: Weighed[] = [];
  for (const { kind, at } of blocks) {
    if (kind === 'credit' || kind === 'byline' || kind === 'timestamp') continue;
    const passage = readPassage(text, at, isName);
    const weighed = [...passage.candidates.values()].map((candidate) => weigh(candidate, passage, text, registered));
    (kind === 'paragraph' || kind === 'caption' ? body : titles).push(...weighed);
  }
  return { groups: groupPeople(body.filter(isFree)).filter(isPerson), titles };
};

const fold = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const weigh = (
  candidate: Candidate,
  passage: Passage,
  text: string,
  registered: ReadonlyMap<string, string>,
): Weighed => {
  const { signs, role: office } = readSigns(candidate, passage);
  const first = passage.tokens[candidate.start] as Token;
  const last = passage.tokens[candidate.end - 1] as Token;
  const at = { start: first.at.start, end: last.at.end };
  const form = wordsAt(text, at);
  const entry = registered.get(fold(form));
  if (entry) signs.push('registry');
  const weight = signs.reduce((sum, sign) => sum + signWeights[sign], 0);
  return {
    names: candidate.names,
    start: at.start,
    role: office?.value,
    registered: entry,
    at,
    form,
    office,
    signs,
    weight,
  };
};

/** A name inside another name ("Gedung …") is nobody's, unless the registry or the archivist says whose. */
const isFree = ({ signs, registered }: Weighed): boolean => registered !== undefined || !signs.includes('head-before');

const isPerson = (group: readonly Weighed[]): boolean => group.some(({ weight }) => weight >= MIN_WEIGHT);

/** The names in headlines and subheadings that the body has made a person. */
const namedAgain = (titles: readonly Weighed[], group: readonly Weighed[]): Weighed[] => {
  const forms = new Set(group.map(({ form }) => form));
  return titles.filter(({ form }) => forms.has(form));
};

const toMention = ({ form, at, office, signs }: Weighed, person: number): Mention => {
  const [strongest] = signs.filter((sign) => signWeights[sign] > 0).sort((a, b) => signWeights[b] - signWeights[a]);
  return { form, at, rule: strongest ?? 'named-again', role: office, person };
};
