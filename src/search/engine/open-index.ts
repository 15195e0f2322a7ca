import { type ArticleColumns, decodeColumns } from '../format/article-columns.ts';
import { makeByteReader } from '../format/byte-reader.ts';
import {
  type ArticleRow,
  FORMAT_VERSION,
  fileOf,
  hashAt,
  type IndexedName,
  MANIFEST_FILE,
  type Manifest,
  type PostingsFiles,
  ROWS_PER_FILE,
} from '../format/manifest.ts';
import { decodeNames } from '../format/name-list.ts';
import { readLists } from '../format/number-lists.ts';
import { type PackedForm, readPostings } from '../format/postings.ts';
import { decodeWords, type ListedWord } from '../format/word-list.ts';

/** The bytes of a file of the index, by its name; `fresh` asks past every cache. Rejects when there is none. */
export type LoadFile = (name: string, fresh: boolean) => Promise<ArrayBuffer>;

/** An index of one moment, its files loaded when they are asked for and kept. Every call rejects when a file is gone or broken. */
export interface OpenIndex {
  manifest: Manifest;
  words: () => Promise<readonly ListedWord[]>;
  /** The words of a letter that are not common; none for a letter without any. */
  rareWords: (letter: string) => Promise<readonly ListedWord[]>;
  names: () => Promise<readonly IndexedName[]>;
  columns: () => Promise<ArticleColumns>;
  /** For each article the numbers of the people in its news. */
  people: () => Promise<readonly Uint32Array[]>;
  row: (article: number) => Promise<ArticleRow>;
  /** The forms filed under a root; `withPlaces` those of very common words, whose places are kept apart. */
  forms: (root: string, withPlaces?: boolean) => Promise<readonly PackedForm[]>;
}

/** A tab that stays open all day keeps no more files than this beside those every search needs. */
const MOST_KEPT = 500;

/** Opens an index. Rejects when there is no manifest, or one of another version. */
export const openIndex = async (load: LoadFile): Promise<OpenIndex> => {
  const manifest = JSON.parse(new TextDecoder().decode(await load(MANIFEST_FILE, true))) as Manifest;
  if (manifest.version !== FORMAT_VERSION) throw new Error(`index version ${manifest.version}`);
  const kept = new Map<string, Promise<unknown>>();

  const once = <T>(hash: string, decode: (bytes: Uint8Array) => T): Promise<T> => {
    const known = kept.get(hash) as Promise<T> | undefined;
    const loading = known ?? load(fileOf(hash), false).then(inflate).then(decode);
    // Asked for again it moves to the end: the front is what nobody asked for longest.
    kept.delete(hash);
    kept.set(hash, loading);
    if (!known) loading.catch(() => kept.delete(hash));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return loading;
  };
  const json = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
  const wordsIn = (bytes: Uint8Array): ListedWord[] => decodeWords(new TextDecoder().decode(bytes));
  const formsIn = async ({ first, hashes }: PostingsFiles, root: string): Promise<readonly PackedForm[]> => {
    const file = lastNotAfter(first, root);
    const hash = file < 0 ? undefined : hashAt(hashes, file);
    return hash === undefined ? [] : ((await once(hash, readPostings)).get(root) ?? []);
  };
  return {
    manifest,
    words: () => once(manifest.words, wordsIn),
    rareWords: (letter) => {
      const hash = manifest.rareWords[letter];
      return hash === undefined ? Promise.resolve([]) : once(hash, wordsIn);
    },
    names: () => once(manifest.names, (bytes) => decodeNames(new TextDecoder().decode(bytes))),
    columns: () => once(manifest.columns, decodeColumns),
    people: () => once(manifest.people, (bytes) => readLists(makeByteReader(bytes))),
    row: async (article) => {
      const rows = await once(hashAt(manifest.rows, Math.floor(article / ROWS_PER_FILE)) ?? '', json<ArticleRow[]>);
      const row = rows[article % ROWS_PER_FILE];
      if (!row) throw new RangeError(`no article ${article}`);
      return row;
    },
    forms: (root, withPlaces = false) => formsIn(withPlaces ? manifest.phrases : manifest.postings, root),
  };
};

const inflate = async (bytes: ArrayBuffer): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The place of the last of the sorted words that does not come after `word`; −1 when all do. */
const lastNotAfter = (sorted: readonly string[], word: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
