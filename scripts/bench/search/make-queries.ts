import { stopWords } from '../../../src/search/query/stop-words.ts';
import { tokenise } from '../../../src/search/tokenise.ts';
import { misspell } from './misspell.ts';
import { type Query, spacings, wordFamilies } from './query-set.ts';
import { hashText } from './vary-words.ts';

/** Words of a headline that say nothing of it by themselves. */
const LONG = 5;

/** How many queries of each kind are made of headlines. */
const COUNTS = { name: 60, pair: 60, three: 40, phrase: 40 };

/**
 * Queries as readers type them: names, pairs, three words of a headline in any order and runs of a headline, each as it is and with one
 * misprint in its longest word; then word forms and spellings as one word. The same archive
 * and `seed` give the same queries.
 */
export const makeQueries = (articles: readonly { title: string; people: readonly string[] }[], seed = ''): Query[] => {
  const pick = (kind: string, number: number) => articles[hashText(`${seed} ${kind} ${number}`) % articles.length];
  const wordsOf = (text: string): string[] => tokenise(text).map(({ word }) => word);
  const gather = (kind: string, count: number, make: (number: number) => string[] | undefined): string[][] => {
    const made: string[][] = [];
    for (let number = 0; made.length < count && number < count * 50; number += 1) {
      const words = make(number);
      if (words?.some((word) => word.length >= LONG && /^\p{L}+$/u.test(word))) made.push(words);
    }
    if (made.length < count) throw new Error(`the archive gives only ${made.length} queries of the kind ${kind}`);
    return made;
  };
  const names = gather('name', COUNTS.name, (number) => {
    const people = pick('name', number)?.people ?? [];
    const words = wordsOf(people[hashText(`which ${number}`) % Math.max(1, people.length)] ?? '');
    return words.length > 0 ? [words.sort((a, b) => b.length - a.length)[0] ?? ''] : undefined;
  });
  const some = (kind: string, size: number) => (number: number) => {
    const long = [...new Set(wordsOf(pick(kind, number)?.title ?? ''))].filter(
      (word) => word.length > 3 && !stopWords.has(word),
    );
    const shuffled = long.sort((a, b) => hashText(`${number} ${a}`) - hashText(`${number} ${b}`));
    return shuffled.length >= size ? shuffled.slice(0, size) : undefined;
  };
  const run = (kind: string, size: number) => (number: number) => {
    const words = wordsOf(pick(kind, number)?.title ?? '');
    const start = hashText(`start ${number}`) % Math.max(1, words.length - size + 1);
    const picked = words.slice(start, start + size);
    // Nobody asks for "harga dan": what readers type begins and ends with a word that says something.
    return picked.length === size && ![picked[0], picked.at(-1)].some((word) => stopWords.has(word ?? ''))
      ? picked
      : undefined;
  };
  const sets: Query['meant'][] = [
    ...names.map((words) => ({ all: words })),
    ...gather('pair', COUNTS.pair, run('pair', 2)).map((words) => ({ any: [words] })),
    ...gather('three', COUNTS.three, some('three', 3)).map((words) => ({ all: words })),
    ...gather('phrase', COUNTS.phrase, run('phrase', 3)).map((words) => ({ any: [words] })),
  ];
  return sets
    .flatMap((meant): Query[] => {
      const words = 'all' in meant ? meant.all : (meant.any[0] ?? []);
      return [
        { kind: 'clean', typed: words.join(' '), meant },
        { kind: 'typo', typed: misspell(words).join(' '), meant },
      ];
    })
    .concat(
      wordFamilies.map(
        (forms): Query => ({ kind: 'form', typed: forms[0] ?? '', meant: { any: forms.map((form) => [form]) } }),
      ),
      spacings.map((forms): Query => ({ kind: 'spacing', typed: forms[0] ?? '', meant: { any: forms.map(wordsOf) } })),
    );
};
