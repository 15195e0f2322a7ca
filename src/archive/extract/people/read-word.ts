import { visible } from '../../model/tidy.ts';
import { labelsOfWord, type WordLabels } from './word-labels.ts';

/** A word or a mark as it is written, wherever it stands. */
export interface Word extends WordLabels {
  text: string;
  /** Lower case, without full stops: the key for word tables. */
  key: string;
  kind: 'word' | 'initials' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Set in capitals, two letters or more. */
  allCapitals: boolean;
  /** A mark behind which a sentence or a quotation opens. */
  endsSentence: boolean;
}

/** Looks at one token as it is written. */
export const readWord = (written: string): Word => {
  const text = visible(written);
  const key = text.toLowerCase().replaceAll('.', '');
  return {
    text,
    key,
    kind: kindOf(text),
    capital: /^\p{Lu}/u.test(text),
    allCapitals: /^\p{Lu}{2,}$/u.test(text),
    endsSentence: /^[.!?:"“”]$/.test(text),
    ...labelsOfWord(key),
  };
};

const kindOf = (text: string): Word['kind'] => {
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'initials';
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\d/.test(text) ? 'number' : 'mark';
};
