import { findSeams } from '../../language/find-seams.ts';
import { visible } from '../../model/tidy.ts';
import type { TopicWord } from '../topics/create-topic-reader.ts';
import { isInflected } from './is-inflected.ts';
import { ownKindOf, type WordKind } from './word-facts.ts';
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
  /** L.P., R., LP, M. */
  initials: boolean;
  /** Opens with a small article and is a name all the same. */
  arabic: boolean;
  /** Two capitalised words in one, that may be two people. */
  pair: boolean;
  /** Where it is two words without the space between them. */
  seams: readonly number[];
  /** With a capital, and by its form an ordinary word or one made from it. */
  inflected: boolean;
  /** What it is by itself, where no label speaks against it. */
  ownKind: WordKind;
  /** What it says of topics, by each of its words: one of most, several of an address, none of a mark. */
  topics: readonly TopicWord[];
}

// al-Assad   el-Sisi
const ARABIC = /^(?:al|el|an|ar|as|at|ad|az)-\p{Lu}/u;

// Subianto-Gibran, but not Tjoe-A-On or Jong-un
const PAIR = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;

/** Looks at one token as it is written; `topics` is what it says of them. */
export const readWord = (written: string, topics: readonly TopicWord[] = []): Word => {
  const text = visible(written);
  const key = text.toLowerCase().replaceAll('.', '');
  const kind = kindOf(text);
  const capital = /^\p{Lu}/u.test(text);
  const facts = {
    text,
    key,
    kind,
    capital,
    allCapitals: /^\p{Lu}{2,}$/u.test(text),
    endsSentence: /^[.!?:"“”]$/.test(text),
    initials: kind === 'initials' || /^\p{Lu}{1,2}$/u.test(text),
    arabic: ARABIC.test(text),
    pair: PAIR.test(text),
    seams: findSeams(written),
    inflected: capital && isInflected(key),
  };
  return { ...facts, ownKind: ownKindOf(facts), ...labelsOfWord(key), topics };
};

const kindOf = (text: string): Word['kind'] => {
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'initials';
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\d/.test(text) ? 'number' : 'mark';
};
