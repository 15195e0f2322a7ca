import type { IndexedName } from '../../search/format/manifest.ts';
import type { Postings } from '../../search/format/postings.ts';
import { rootOf } from '../../search/format/root-of.ts';
import type { ListedWord } from '../../search/format/word-list.ts';
import { tokenise } from '../../search/tokenise.ts';
import { chooseRoots } from './choose-roots.ts';
import { collectPostings } from './collect-postings.ts';
import { findJoins } from './find-joins.ts';
import { numberWord, numberWords } from './number-words.ts';
import { type PackedRoots, packPostings } from './pack-postings.ts';

/** Everything the index says of words. */
export interface IndexedWords {
  listed: ListedWord[];
  /** The roots that other words are filed under. */
  roots: ReadonlySet<string>;
  postings: PackedRoots[];
  phrases: PackedRoots[];
  /** Number of words of each article. */
  lengths: Uint32Array;
}

/** The places of a word in more of the articles than this are fetched for quoted phrases alone; in a small archive all are at hand. */
const MANY = 0.3;
const LEAST_MANY = 1000;

/** Below this many words also one of a single article may be a root: see {@link listWords}. */
const SMALL = 20_000;

/** Indexes the words of all articles: `articles` holds the lines of each, `named` the numbers of its names. */
export const indexWords = (
  articles: readonly string[],
  names: readonly IndexedName[],
  named: readonly (readonly number[])[],
): IndexedWords => {
  const numbered = numberWords(articles);
  const { words, numberOf, starts } = numbered;
  const wordsOfName = names.map(({ name, forms }) =>
    [name, ...forms].flatMap((form) => tokenise(form).map(({ word }) => numberWord(word, words, numberOf))),
  );
  const wordsOfNames = named.map((list) => new Set(list.flatMap((name) => wordsOfName[name] ?? [])));
  const all = collectPostings(numbered, wordsOfNames, findJoins(words, numberOf));

  const counts = words.map((_, number) => all.countOf(number));
  const mayBeRoot = (word: string): boolean => {
    const count = counts[numberOf.get(word) ?? 0] ?? 0;
    return count > 1 || (count === 1 && words.length <= SMALL);
  };
  const roots = chooseRoots(words.slice(1), mayBeRoot);
  const printed = words.slice(1).map((word, at) => ({ word, articles: counts[at + 1] ?? 0, isRoot: roots.has(word) }));

  const families = Map.groupBy(words.slice(1).sort(), (word) => rootOf(word, (root) => roots.has(root)));
  const unprinted = [...families.keys()].flatMap((word) =>
    numberOf.has(word) ? [] : { word, articles: 0, isRoot: true },
  );
  const sorted = [...families].sort(([a], [b]) => (a < b ? -1 : 1));
  const many = Math.max(LEAST_MANY, articles.length * MANY);
  const isMany = (form: string): boolean => (counts[numberOf.get(form) ?? 0] ?? 0) > many;
  const postingsOf = (form: string): Postings => all.of(numberOf.get(form) ?? 0);
  function* packed() {
    for (const [root, forms] of sorted) {
      yield [
        root,
        forms.map((form) => [form, isMany(form) ? { ...postingsOf(form), places: null } : postingsOf(form)] as const),
      ] as const;
    }
  }
  function* phrases() {
    for (const [root, forms] of sorted) {
      const common = forms.filter(isMany);
      if (common.length > 0) yield [root, common.map((form) => [form, postingsOf(form)] as const)] as const;
    }
  }
  return {
    listed: [...printed, ...unprinted],
    roots: new Set(sorted.flatMap(([root, forms]) => (forms.some((form) => form !== root) ? root : []))),
    postings: packPostings(packed()),
    phrases: packPostings(phrases()),
    lengths: starts.slice(1).map((end, article) => end - (starts[article] ?? 0)),
  };
};
