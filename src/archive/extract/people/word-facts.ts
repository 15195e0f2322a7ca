import { commonWords } from '../../language/common-words.ts';
import { nameSound } from '../../language/name-sound.ts';
import { ambiguousNames, familyNames, givenNames } from '../../language/person-names.ts';
import type { Word } from './read-word.ts';
import type { Label, WordLabels } from './word-labels.ts';

/** What one word of a name is: the first that fits, in this order. */
export type WordKind =
  | 'initials'
  | 'numeral'
  | 'particle'
  | 'given'
  | 'family'
  | 'ambiguous'
  | 'place'
  | 'common'
  | 'other'
  | 'acronym'
  | 'namelike'
  | 'unknown'
  | 'wordlike';

// Lobi-lobi   Akuisisi   Aktivitas   Sosialisme   Pihaknya
const ABSTRACT = /^(\p{L}{3,})-\1|(?:isasi|uisi|ifikasi|itas|isme|ologi|nya)$/u;

// Condition   Oncology   Partnership   Software: English endings that names in the news hardly have.
const ENGLISH = /\p{L}{3}(?:tions?|sions?|ments?|ness|ology|ography|etics|onics|ship|ware|works|able|ized|ised|ated)$/u;

/** Above this sound a word no table knows is like a name. Chosen on name-disjoint folds. */
export const LIKE_NAMES = 4;
/** Below this sound it is like other words. */
export const LIKE_WORDS = 0;

/** What a word is by itself, where no label speaks against it. */
export const ownKindOf = (word: Omit<Word, 'ownKind' | 'topics' | keyof WordLabels>): WordKind => {
  const { text, key } = word;
  // "Paulus II", "Buwono X"; but "I Wayan …" is how a Balinese name opens.
  if (/^(?:[IVX]{2,4}|[VX])$/.test(text)) return 'numeral';
  if (word.initials) return 'initials';
  if (!word.capital) return word.arabic ? 'family' : 'particle';
  if (givenNames.has(key)) return 'given';
  if (familyNames.has(key)) return 'family';
  if (ambiguousNames.has(key)) return 'ambiguous';
  if (commonWords.has(key)) return 'common';
  if (word.allCapitals) return 'acronym';
  // A word no table knows may have its capital from the start of the sentence: "Memasuki", "Pihaknya".
  if (ABSTRACT.test(key) || ENGLISH.test(key) || word.inflected) return 'common';
  const sound = nameSound(key);
  return sound > LIKE_NAMES ? 'namelike' : sound < LIKE_WORDS ? 'wordlike' : 'unknown';
};

/** The kind of a word with its label. Labels of offices, bodies and calendars give 'other'. */
export const kindOfWord = ({ capital, ownKind }: Word, label: Label | undefined): WordKind => {
  if (!capital || ownKind === 'numeral' || ownKind === 'initials') return ownKind;
  if (label === 'place') return 'place';
  if (label !== undefined && label !== 'name' && label !== 'common') return 'other';
  // The label knows whether a known name stands beside it.
  if (label === 'name' && !isKnown(ownKind)) return 'given';
  return label === 'common' && ownKind !== 'ambiguous' && !isKnown(ownKind) ? 'common' : ownKind;
};

/** Whether the tables know a word of this kind as a name and as nothing else. */
export const isKnown = (kind: WordKind | undefined): boolean => kind === 'given' || kind === 'family';

/** Whether no table knows a word of this kind. */
export const isUnknown = (kind: WordKind | undefined): boolean =>
  kind === 'namelike' || kind === 'unknown' || kind === 'wordlike';

/** Whether names are compared by words of this kind. */
export const isWord = (kind: WordKind | undefined): boolean =>
  kind !== 'initials' && kind !== 'numeral' && kind !== 'particle';
