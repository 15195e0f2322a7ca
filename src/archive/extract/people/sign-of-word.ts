import { ambiguousNames } from '../../language/person-names.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** What a word right before or after a span tells by its capital: the span may be cut from a longer name. */
export const signOfWord = (
  label: Label | undefined,
  { capital, opens, kind, key, word }: Token,
  side: 'before' | 'after',
): string => {
  // "Kunjungan Larasati …": an ordinary word that opens a sentence has its capital from there.
  if (!capital || (opens && (label === 'common' || (label === undefined && word.inflected)))) return `lower-${side}`;
  if (label === 'name' || (label === 'common' && ambiguousNames.has(key))) return `name-word-${side}`;
  // "Hassan Turki"
  if (label === 'place' && side === 'after') return 'place-after';
  return label === undefined && kind === 'word' ? `unknown-word-${side}` : `capital-${side}`;
};
