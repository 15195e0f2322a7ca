import { calledWords } from './called-words.ts';
import { findOffices, type Office } from './find-offices.ts';
import { findRuns, type Run } from './find-runs.ts';
import { labelTokens } from './label-tokens.ts';
import type { RegisteredForms, RegisteredSpan } from './registered-forms.ts';
import { splitPairs } from './split-pairs.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** One block, taken apart: its tokens with their labels, the offices it names, and the runs of words that may hold names. */
export interface Passage {
  tokens: readonly Token[];
  labels: readonly (Label | undefined)[];
  officeFrom: ReadonlyMap<number, Office>;
  officeUpTo: ReadonlyMap<number, Office>;
  /** In text order. */
  runs: readonly Run[];
  runFrom: ReadonlyMap<number, Run>;
  /** Names the registry lists, by the token they begin at. */
  registered: ReadonlyMap<number, RegisteredSpan>;
}

/** The words of one block with all that the tables and the registry know of them. */
export interface Words extends Pick<Passage, 'tokens' | 'labels' | 'registered'> {
  /** The words, in lower case, by which the block, or its text once all are read, calls somebody: "kata Wimboh". */
  called: ReadonlySet<string>;
}

/** Looks up the words of one block. */
export const readWords = (written: readonly Token[], forms: RegisteredForms): Words => {
  const tokens = splitPairs(written);
  const labels = labelTokens(tokens);
  return { tokens, labels, registered: forms.find(tokens), called: new Set(calledWords(tokens, labels)) };
};

/** Finds the offices and runs among the words of a block. `isName` tells words that are names whatever the tables say. */
export const readPassage = (
  { tokens, labels, registered, called }: Words,
  isName: (token: Token) => boolean,
): Passage => {
  const named = new Set<number>();
  for (const { start, end } of registered.values()) for (let index = start; index < end; index += 1) named.add(index);
  const isNamed = (position: number): boolean => named.has(position) || isName(tokens[position] as Token);
  const offices = findOffices(tokens, labels, isNamed, called);
  const taken = new Set<number>();
  for (const { start, end } of offices) for (let index = start; index < end; index += 1) taken.add(index);
  const runs = findRuns(tokens, labels, isNamed, (position) => taken.has(position));
  return {
    tokens,
    labels,
    officeFrom: new Map(offices.map((office) => [office.start, office])),
    officeUpTo: new Map(offices.map((office) => [office.end, office])),
    runs,
    runFrom: new Map(runs.map((run) => [run.start, run])),
    registered,
  };
};
