import type { Mention } from '../../src/archive/model/draft.ts';
import { core, type Sentence, tokensAt } from './read-conll.ts';

/** Counts behind precision and recall of one set of mentions. */
export interface Counts {
  right: number;
  predicted: number;
  labelled: number;
}

/** Strict counts: a mention is right when it touches exactly the tokens labelled as one person. */
export const countMentions = (sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Counts => {
  const counts = { right: 0, predicted: 0, labelled: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const labelled = sentence.people.map(keyOf);
    const predicted = predictedIn(sentence, mentions[index] ?? []);
    counts.right += labelled.filter((key) => predicted.has(key)).length;
    counts.predicted += predicted.size;
    counts.labelled += labelled.length;
  }
  return counts;
};

/** Right and labelled among the people whose name is, or is not, one of `names`. */
export const countRecall = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  isCounted: (name: string) => boolean,
): Pick<Counts, 'right' | 'labelled'> => {
  const counts = { right: 0, labelled: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const predicted = predictedIn(sentence, mentions[index] ?? []);
    for (const person of sentence.people) {
      const words = sentence.tokens.slice(person.start, person.end).map(({ text }) => core(text));
      if (!isCounted(words.join(' '))) continue;
      counts.labelled += 1;
      if (predicted.has(keyOf(person))) counts.right += 1;
    }
  }
  return counts;
};

/** Precision, recall and their harmonic mean, 0 where there is nothing to divide by. */
export const ratesOf = ({ right, predicted, labelled }: Counts): { precision: number; recall: number; f1: number } => {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = labelled === 0 ? 0 : right / labelled;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

const predictedIn = (sentence: Sentence, mentions: readonly Mention[]): Set<string> =>
  new Set(
    mentions.flatMap(({ at }) => {
      const touched = tokensAt(sentence, at);
      return touched ? [keyOf(touched)] : [];
    }),
  );
