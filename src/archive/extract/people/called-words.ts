import { attributions, closingVerbOf, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** Forms of address before one word of a name: "Pak Cakra". */
const ADDRESSES = new Set(['pak', 'bu', 'bapak', 'ibu', 'mas', 'mbak', 'bang', 'kang']);

/**
 * The words, in lower case, by which a block calls somebody with one word: "kata Wimboh,", "Menurut Wimboh,", "Pak Wimboh", "Wimboh
 * mengatakan". What stands before a longer name can be told by them.
 */
export const calledWords = (tokens: readonly Token[], labels: readonly (Label | undefined)[]): string[] =>
  tokens.flatMap(({ key, kind, capital, allCapitals }, at) => {
    const mayName = kind === 'word' && capital && !allCapitals && (labels[at] === undefined || labels[at] === 'name');
    if (!mayName || isCapital(tokens[at + 1]) || (isCapital(tokens[at - 1]) && !tokens[at - 1]?.opens)) return [];
    return isToldBefore(tokens[at - 1], labels[at - 1]) || isToldBehind(tokens, at) ? [key] : [];
  });

const isCapital = (token: Token | undefined): boolean => token?.capital === true;

const isToldBefore = (previous: Token | undefined, label: Label | undefined): boolean => {
  if (!previous) return false;
  if (label === 'honorific') return ADDRESSES.has(previous.key);
  if (previous.capital && !previous.opens) return false;
  return closingVerbOf(previous.text)?.pronoun === false || attributions.has(previous.key);
};

const isToldBehind = (tokens: readonly Token[], at: number): boolean =>
  sayingVerbs.has(tokens[at + 1]?.key ?? '') && !isCapital(tokens[at - 1]);
