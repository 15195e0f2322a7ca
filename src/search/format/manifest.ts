/** The kinds of page a name leads to. */
export type NameKind = 'person' | 'topic' | 'outlet';

/** A person, topic or outlet that readers search for; its number is its place in the file of names. */
export interface IndexedName {
  kind: NameKind;
  /** The slug or id: the last part of its address. */
  id: string;
  name: string;
  /** Other forms that are printed or known; not those whose words all stand in the name. */
  forms: string[];
  /** The office of a person; null where none is known. */
  role: string | null;
  articles: number;
}

/** What is shown of an article before its text is fetched. */
export interface ArticleRow {
  slug: string;
  title: string;
  /** Whether the title was made from the lead. */
  made: boolean;
  /** `YYYY-MM-DD`, or null when unknown. */
  day: string | null;
  /** The outlet's number among the names; null when unknown. */
  outlet: number | null;
  /**
   * Where the searched words stand in the text as dropped: how far each stretch begins behind the end of the one before, then its length,
   * a paragraph a stretch, in UTF-16 code units. A stretch that begins where the last one ended goes on with its paragraph: there two
   * words stand together without a space.
   */
  stretches: number[];
}

/** Files of postings in the order of their roots. */
export interface PostingsFiles {
  /** For each file a text that none of its roots comes before, and all roots of the files before it do. */
  first: string[];
  /** See {@link hashAt}. */
  hashes: string;
}

/**
 * What the index consists of. Every other file is named for the hash of its contents, so that it never changes; this one alone is asked
 * for anew. Articles are numbered oldest first, those without a day before all others, so that a new one leaves the rest their numbers.
 */
export interface Manifest {
  version: typeof FORMAT_VERSION;
  articles: number;
  /** Mean number of words of an article. */
  meanWords: number;
  /** The addresses of pages, without the slug or id and the slash behind it. */
  paths: Record<NameKind | 'article', string>;
  /** Hash of the common words ({@link encodeWords}), all words of a small archive. */
  words: string;
  /** The rest of the words by their first letter ({@link letterOf}). */
  rareWords: Record<string, string>;
  /** Hash of the {@link IndexedName}s ({@link encodeNames}). */
  names: string;
  /** Hash of what counts and filters need of every article. */
  columns: string;
  /** Hash of the people of every article. */
  people: string;
  /** The hashes ({@link hashAt}) of lists of {@link ArticleRow}s as JSON, {@link ROWS_PER_FILE} each. */
  rows: string;
  postings: PostingsFiles;
  /** Words of so many articles that their places are kept apart, for quoted phrases alone. */
  phrases: PostingsFiles;
}

/** A reader meets an index of another version only when its page is older than the archive: it is told to load the page again. */
export const FORMAT_VERSION = 1;

/** Results lie in as many of these files as there are results, a word in one of postings: larger ones of these leave a host room for more of those. */
export const ROWS_PER_FILE = 48;

/** The manifest's name; all others are `<hash>.bin`, compressed as raw DEFLATE, so that their size does not depend on the host. */
export const MANIFEST_FILE = 'daftar.json';
export const fileOf = (hash: string): string => `${hash}.bin`;

export const HASH_LENGTH = 7;

/** The hash of one of many files, whose hashes stand one behind the other; undefined when there are not so many. */
export const hashAt = (hashes: string, file: number): string | undefined =>
  hashes.slice(file * HASH_LENGTH, (file + 1) * HASH_LENGTH) || undefined;
