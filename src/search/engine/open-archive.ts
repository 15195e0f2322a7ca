import type { ArticleColumns } from '../format/article-columns.ts';
import type { IndexedName } from '../format/manifest.ts';
import { makeVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import { findPhrase } from './find-phrase.ts';
import { type LoadFile, type OpenIndex, openIndex } from './open-index.ts';
import { indexNames } from './search-names.ts';
import type { WordIndex } from './word-index.ts';

/** An index with what every search needs of it at hand. */
export interface OpenArchive {
  index: OpenIndex;
  columns: ArticleColumns;
  vocabulary: Vocabulary;
  names: readonly IndexedName[];
  /** The words of the names, by the names' numbers. */
  nameIndex: WordIndex;
}

/** Opens an index and loads the files no search goes without, side by side. Rejects when one of them cannot be had. */
export const openArchive = async (load: LoadFile): Promise<OpenArchive> => {
  const index = await openIndex(load);
  const [words, names, columns] = await Promise.all([index.words(), index.names(), index.columns()]);
  const vocabulary: Vocabulary = makeVocabulary(words, index.rareWords, async (first, second) => {
    const { articles } = await findPhrase([first, second], index, vocabulary);
    return articles.length > 0;
  });
  return { index, columns, vocabulary, names, nameIndex: indexNames(names) };
};
