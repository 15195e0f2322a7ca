// A term of the query and the vocabulary of the archive come in; what to look up for it goes out. The first rule that holds decides.
// Nothing here looks at articles or scores them.
import { findMisprints } from './find-misprints.ts';
import { findMoreLikely } from './find-more-likely.ts';
import type { Term } from './parse-query.ts';
import type { Choice, Reading } from './reading.ts';
import { repairWord } from './repair-word.ts';
import { splitWord } from './split-word.ts';
import type { Vocabulary } from './vocabulary.ts';

// What counts against the typed word itself (1). Set by the queries in tests/search: an exact word must win over all of these.
const MISPRINT = 0.5;
const COMPLETED_BESIDE_FOUND = 0.4;
const COMPLETED = 0.8;
const REPAIRED = 0.9;

const MOST_COMPLETIONS = 5;
const SHORTEST_REPAIRED_OPEN = 5;
const RARE = 2;
const TIMES_AS_FREQUENT = 20;
const MOST_NAMED = 4;
const SHORTEST_COMPLETED = 2;
// A whole word of two letters is rarely the beginning of another.
const SHORTEST_COMPLETED_WHOLE = 3;

type Understood = Pick<Reading, 'how' | 'choices' | 'named' | 'offers'>;

const missing: Understood = { how: 'missing', choices: [], named: [], offers: [] };

const toChoices = (words: string[], weight: number): Choice[] => words.map((word) => ({ words: [word], weight }));

const completionsOf = (word: string, shortest: number, vocabulary: Vocabulary): string[] =>
  word.length < shortest ? [] : vocabulary.completionsOf(word).slice(0, MOST_COMPLETIONS);

const readFound = (word: string, open: boolean, vocabulary: Vocabulary): Understood => {
  const misprints = findMisprints(word, vocabulary);
  return {
    how: 'found',
    choices: [
      ...toChoices([word], 1),
      ...toChoices(misprints, MISPRINT),
      ...(open ? toChoices(completionsOf(word, SHORTEST_COMPLETED_WHOLE, vocabulary), COMPLETED_BESIDE_FOUND) : []),
    ],
    named: misprints,
    offers: findMoreLikely(word, open, vocabulary).filter((each) => !misprints.includes(each)),
  };
};

const readCompleted = (completions: string[], vocabulary: Vocabulary): Understood => ({
  how: 'completed',
  choices: [
    ...toChoices(completions, COMPLETED),
    ...toChoices(
      completions.flatMap((word) => findMisprints(word, vocabulary)),
      MISPRINT,
    ),
  ],
  named: [],
  offers: [],
});

/** "keloa" begins one rare word, but is more likely kelola: where all completions are rare, repairs so much more frequent go before them. */
const readRareBeginning = (word: string, completions: string[], vocabulary: Vocabulary): Understood | undefined => {
  if (word.length < SHORTEST_REPAIRED_OPEN || completions.some((each) => vocabulary.frequencyOf(each) > RARE))
    return undefined;
  const repairs = repairWord(word, vocabulary).repairs.filter(
    (repair) => vocabulary.frequencyOf(repair) >= RARE * TIMES_AS_FREQUENT,
  );
  if (repairs.length === 0) return undefined;
  const choices = repairs.flatMap((each, at) => toChoices([each], REPAIRED / (1 + at)));
  return { how: 'repaired', choices: [...choices, ...toChoices(completions, COMPLETED)], named: repairs, offers: [] };
};

const readUnknown = (word: string, vocabulary: Vocabulary): Understood => {
  const { repairs, offers } = repairWord(word, vocabulary);
  const meant = repairs.length > 0 ? repairs : completionsOf(word, SHORTEST_COMPLETED_WHOLE, vocabulary);
  if (meant.length > 0) {
    const choices = meant.flatMap((each, at) => toChoices([each], REPAIRED / (1 + at)));
    return { how: 'repaired', choices, named: meant.slice(0, MOST_NAMED), offers: [] };
  }
  return offers.length > 0 ? { how: 'offered', choices: [], named: [], offers } : missing;
};

const understand = async ({ words, quoted, open, optional }: Term, vocabulary: Vocabulary): Promise<Understood> => {
  const [word = ''] = words;
  if (quoted) {
    const isKnown = words.every((each) => vocabulary.frequencyOf(each) > 0);
    return isKnown ? { how: 'found', choices: [{ words, weight: 1 }], named: [], offers: [] } : missing;
  }
  if (vocabulary.frequencyOf(word) > 0) return readFound(word, open, vocabulary);
  if (vocabulary.isRoot(word)) return withSplits(word, readFound(word, open, vocabulary), vocabulary);
  if (optional) return missing;
  const completions = open ? completionsOf(word, SHORTEST_COMPLETED, vocabulary) : [];
  if (completions.length > 0)
    return readRareBeginning(word, completions, vocabulary) ?? readCompleted(completions, vocabulary);
  const split = await withSplits(word, missing, vocabulary);
  return split.choices.length > 0 ? { ...split, how: 'found' } : readUnknown(word, vocabulary);
};

/** "tanggungjawab", of which the archive prints only other forms, may stand in it as two words. */
const withSplits = async (word: string, understood: Understood, vocabulary: Vocabulary): Promise<Understood> => {
  const splits = await splitWord(word, vocabulary);
  return { ...understood, choices: [...understood.choices, ...splits.map((parts) => ({ words: parts, weight: 1 }))] };
};

/**
 * What to look up for a term. A word the archive has is never repaired; a word still being typed is completed before it is repaired;
 * a phrase between quotation marks is looked up as it stands. A word like none in the archive comes back without choices.
 */
export const readTerm = async (term: Term, vocabulary: Vocabulary): Promise<Reading> => ({
  typed: term.typed,
  optional: term.optional,
  exact: term.quoted,
  ...(await understand(term, vocabulary)),
});
