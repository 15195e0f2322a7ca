import { type ListedWord, letterOf } from '../../search/format/word-list.ts';

/** The words of an archive in the files a reader loads: the common ones at once, the others a letter at a time. */
export interface WordFiles {
  common: ListedWord[];
  rare: Map<string, ListedWord[]>;
}

/** A vocabulary up to this is loaded whole: about 60 kB. */
const ALL = 20_000;
/** Of a larger one so many, and none that stands in a single article: a word that is not among them loads the others of its letter. */
const MOST_COMMON = 25_000;

/**
 * Divides words into common and rare, each list sorted. Pure numbers are in neither: they are looked up as typed and never repaired.
 * The `roots` that other words are filed under are common, or a reader's browser could not tell where to look for those.
 */
export const listWords = (listed: readonly ListedWord[], roots: ReadonlySet<string>): WordFiles => {
  const words = listed.filter(({ word }) => !/^\p{N}+$/u.test(word));
  const byCommonness = [...words].sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1));
  const isCommon = ({ word, articles }: ListedWord, place: number): boolean =>
    words.length <= ALL || roots.has(word) || (place < MOST_COMMON && articles > 1);
  const [common, rest]: [ListedWord[], ListedWord[]] = [[], []];
  for (const [place, word] of byCommonness.entries()) (isCommon(word, place) ? common : rest).push(word);
  const sorted = (list: ListedWord[]): ListedWord[] => list.sort((a, b) => (a.word < b.word ? -1 : 1));
  const rare = Map.groupBy(sorted(rest), ({ word }) => letterOf(word));
  return { common: sorted(common), rare };
};
