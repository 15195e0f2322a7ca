import type { CleanText } from '../../model/clean-text.ts';
import type { Mention } from '../../model/draft.ts';
import type { PersonEntry } from '../../model/registry.ts';
import type { Span } from '../../model/span.ts';
import { wordsAt } from '../../model/tidy.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findOffices } from './find-offices.ts';
import { groupPeople, type Named } from './group-people.ts';
import { labelTokens } from './label-tokens.ts';
import { type Passage, readSigns, type Signs } from './read-signs.ts';
import { MIN_WEIGHT, type Sign, signWeights } from './signs.ts';
import { type Token, tokenise } from './tokenise.ts';

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
export const createPeopleExtractor = (people: readonly PersonEntry[]): ((page: CleanText) => Mention[]) => {
  const registered = new Map(
    people.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name])),
  );
  const singles = new Set([...registered.keys()].filter((form) => !form.includes(' ')));
  const isName = (token: Token) => token.capital && singles.has(fold(token.text));
  return ({ text, blocks }) => {
    const body: Weighed[] = [];
    const titles: Weighed[] = [];
    for (const { kind, at } of blocks) {
      if (kind === 'credit' || kind === 'byline' || kind === 'timestamp') continue;
      const tokens = tokenise(text, at);
      const labels = labelTokens(tokens);
      const passage = { tokens, labels, offices: findOffices(tokens, labels, isName) };
      const candidates = findCandidates(tokens, labels, isName);
      const starts = new Set(candidates.map(({ start }) => start));
      const weighed = candidates.map((candidate) => weigh(candidate, passage, starts, text, registered));
      (kind === 'paragraph' || kind === 'caption' ? body : titles).push(...weighed);
    }
    const groups = groupPeople(body.filter(({ signs }) => !signs.includes('head-before'))).filter(isPerson);
    return groups
      .flatMap((group, person) => [...group, ...namedAgain(titles, group)].map((mention) => toMention(mention, person)))
      .sort((a, b) => a.at.start - b.at.start);
  };
};

const fold = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const weigh = (
  candidate: Candidate,
  passage: Passage,
  starts: ReadonlySet<number>,
  text: string,
  registered: ReadonlyMap<string, string>,
): Weighed => {
  const { signs, role: office } = readSigns(candidate, passage, starts);
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
