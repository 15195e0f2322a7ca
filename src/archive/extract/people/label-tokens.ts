import { labelByNeighbours } from './label-by-neighbours.ts';
import type { Token } from './tokenise.ts';
import type { Label, WordLabels } from './word-labels.ts';

/** The label of every token, undefined for a word no table knows. All tokens of a phrase carry its label. */
export const labelTokens = (tokens: readonly Token[]): (Label | undefined)[] => {
  const labels: (Label | undefined)[] = [];
  while (labels.length < tokens.length) {
    const { length, label } = readPhrase(tokens, labels.length);
    for (let word = 0; word < length; word += 1) labels.push(label);
  }
  return labelByNeighbours(tokens, labels);
};

/** The label of the longest phrase that begins at `start`, and how many words it has; 1 where no phrase does. */
const readPhrase = (tokens: readonly Token[], start: number): { length: number; label: Label | undefined } => {
  const first = tokens[start] as Token;
  // "H. Memed": a form of address, where "M." is an initial.
  if (first.kind === 'initials')
    return { length: 1, label: first.word.asCapital === 'honorific' ? 'honorific' : undefined };
  if (first.kind !== 'word') return { length: 1, label: undefined };
  let found = { length: 1, label: choose(first.word, first) };
  let phrase: WordLabels = first.word;
  let even = true;
  for (let length = 2; phrase.next; length += 1) {
    const token = tokens[start + length - 1];
    const longer = token?.kind === 'word' ? phrase.next.get(token.key) : undefined;
    if (!token || !longer) break;
    phrase = longer;
    even &&= token.capital === first.capital;
    const label = choose(phrase, first);
    // "Jalan Panjang" is a road; "Kalimantan timur laut" is not "Timur": every word of a capitalised phrase has its capital.
    if (label && (even || first.opens || label === 'office' || label === 'portfolio')) found = { length, label };
  }
  return found;
};

const choose = ({ asCapital, asLower }: WordLabels, { capital, opens, word }: Token): Label | undefined => {
  // "al-Qur'an" has its capital behind the article.
  if (!capital) return word.arabic ? asCapital : asLower;
  if (!opens || (asCapital !== undefined && asCapital !== 'common')) return asCapital;
  // "Artis Bunga …", "Istri Cakra …": a role or kin that opens a sentence has its capital from there.
  return asLower === 'role' || asLower === 'kin' || asLower === 'head' ? asLower : asCapital;
};
