import type { Span } from '../../model/span.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findOffices, type Office } from './find-offices.ts';
import { type Label, labelTokens } from './label-tokens.ts';
import { type Token, tokenise } from './tokenise.ts';

/** One block, taken apart: its tokens with their labels, the offices it names, and what may be a name outside them. */
export interface Passage {
  tokens: readonly Token[];
  labels: readonly (Label | undefined)[];
  officeFrom: ReadonlyMap<number, Office>;
  officeUpTo: ReadonlyMap<number, Office>;
  /** By the token they begin at, in text order. */
  candidates: ReadonlyMap<number, Candidate>;
}

/** Takes apart the words of `text` between the ends of `at`. `isName` tells tokens that are names whatever the tables say. */
export const readPassage = (text: string, at: Span, isName: (token: Token) => boolean): Passage => {
  const tokens = tokenise(text, at);
  const labels = labelTokens(tokens);
  const offices = findOffices(tokens, labels, isName);
  const inOffice = new Set(
    offices.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
  );
  const candidates = findCandidates(tokens, labels, isName).filter(({ start }) => !inOffice.has(start));
  return {
    tokens,
    labels,
    officeFrom: new Map(offices.map((office) => [office.start, office])),
    officeUpTo: new Map(offices.map((office) => [office.end, office])),
    candidates: new Map(candidates.map((candidate) => [candidate.start, candidate])),
  };
};
