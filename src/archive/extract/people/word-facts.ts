import { commonWords } from '../../language/common-words.ts';
import { nameSound } from '../../language/name-sound.ts';
import { ambiguousNames, familyNames, givenNames } from '../../language/person-names.ts';
import { isInflected } from './is-inflected.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

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

// L.P.   R.   LP   M
export const isInitials = ({ kind, text }: Token): boolean => kind === 'initials' || /^\p{Lu}{1,2}$/u.test(text);

// al-Assad   el-Sisi
const ARABIC = /^(?:al|el|an|ar|as|at|ad|az)-\p{Lu}/u;

/** Whether a word opens with a small article and is a name all the same. */
export const isArabic = ({ text }: Token): boolean => ARABIC.test(text);

// Lobi-lobi   Akuisisi   Aktivitas   Sosialisme   Pihaknya
const ABSTRACT = /^(\p{L}{3,})-\1|(?:isasi|uisi|ifikasi|itas|isme|ologi|nya)$/u;

// Condition   Oncology   Partnership   Software: English endings that names in the news hardly have.
const ENGLISH = /\p{L}{3}(?:tions?|sions?|ments?|ness|ology|ography|etics|onics|ship|ware|works|able|ized|ised|ated)$/u;

/** From this sound on a word no table knows is like a name; below the other it is like other words. Chosen on name-disjoint folds. */
const LIKE_NAMES = 4;
const LIKE_WORDS = 0;

/** The kind of a word with its label. Labels of offices, bodies and calendars give 'other'. */
export const kindOfWord = (token: Token, label: Label | undefined): WordKind => {
  const { key } = token;
  // "Paulus II", "Buwono X"; but "I Wayan …" is how a Balinese name opens.
  if (/^(?:[IVX]{2,4}|[VX])$/.test(token.text)) return 'numeral';
  if (isInitials(token)) return 'initials';
  if (!token.capital) return ARABIC.test(token.text) ? 'family' : 'particle';
  if (label === 'place') return 'place';
  if (label !== undefined && label !== 'name' && label !== 'common') return 'other';
  if (givenNames.has(key)) return 'given';
  if (familyNames.has(key)) return 'family';
  // The label knows whether a known name stands beside it.
  if (ambiguousNames.has(key)) return label === 'name' ? 'given' : 'ambiguous';
  if (commonWords.has(key) || label === 'common') return 'common';
  if (token.allCapitals) return 'acronym';
  // A word no table knows may have its capital from the start of the sentence: "Memasuki", "Pihaknya".
  if (ABSTRACT.test(key) || ENGLISH.test(key) || isInflected(key)) return 'common';
  const sound = nameSound(key);
  return sound > LIKE_NAMES ? 'namelike' : sound < LIKE_WORDS ? 'wordlike' : 'unknown';
};

/** Whether no table knows a word of this kind. */
export const isUnknown = (kind: WordKind | undefined): boolean =>
  kind === 'namelike' || kind === 'unknown' || kind === 'wordlike';

/** Whether names are compared by words of this kind. */
export const isWord = (kind: WordKind | undefined): boolean =>
  kind !== 'initials' && kind !== 'numeral' && kind !== 'particle';
