import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/model/archive.ts';
import { encodeColumns } from '../../search/format/article-columns.ts';
import { makeByteWriter } from '../../search/format/byte-writer.ts';
import {
  type ArticleRow,
  FORMAT_VERSION,
  fileOf,
  HASH_LENGTH,
  MANIFEST_FILE,
  type Manifest,
  type PostingsFiles,
  ROWS_PER_FILE,
} from '../../search/format/manifest.ts';
import { encodeNames } from '../../search/format/name-list.ts';
import { writeLists } from '../../search/format/number-lists.ts';
import { encodeWords } from '../../search/format/word-list.ts';
import { indexNames, type KnownNames } from './index-names.ts';
import { indexWords } from './index-words.ts';
import { listWords } from './list-words.ts';
import { newestEditions } from './newest-editions.ts';
import { packFile } from './pack-file.ts';
import type { PackedRoots } from './pack-postings.ts';
import type { ArticleWords } from './read-article-words.ts';

/**
 * Makes the files of the search index: path below the index's own folder → bytes. The same archive gives the same files, and a file
 * whose contents have not changed keeps its name. `registry` knows names that no article prints, `words` holds what is searched of every article by its slug.
 */
export const buildSearchIndex = (
  archive: Archive,
  registry: KnownNames,
  words: ReadonlyMap<string, ArticleWords>,
  paths: Manifest['paths'],
): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  const add = (...parts: (Uint8Array | string)[]): string => {
    const packed = packFile(parts);
    const hash = hashOf(packed);
    files.set(fileOf(hash), packed);
    return hash;
  };
  const addPostings = (packed: readonly PackedRoots[]): PostingsFiles => ({
    first: packed.map(({ first }) => first),
    hashes: packed.map(({ parts }) => add(...parts)).join(''),
  });

  const articles = archive.articles.toReversed();
  const own = articles.map(({ slug }) => words.get(slug) ?? { lines: '', stretches: [] });
  const { names, subjectsOf, peopleOf } = indexNames(archive, registry);
  const subjects = articles.map(subjectsOf);
  const people = articles.map(peopleOf);
  const index = indexWords(
    own.map(({ lines }) => lines),
    names,
    articles.map((_, at) => [...(subjects[at] ?? []), ...(people[at] ?? [])]),
  );
  const listed = listWords(index.listed, index.roots);
  const peopleWriter = makeByteWriter();
  writeLists(peopleWriter, people);
  const outletNumbers = new Map(names.flatMap(({ kind, id }, at) => (kind === 'outlet' ? [[id, at] as const] : [])));
  const rows = articles.map(
    ({ slug, displayTitle, title, published, outlet }, at): ArticleRow => ({
      slug,
      title: displayTitle,
      made: title === null,
      day: published?.value ?? null,
      outlet: outletNumbers.get(outlet?.value.slug ?? '') ?? null,
      stretches: own[at]?.stretches ?? [],
    }),
  );

  const manifest: Manifest = {
    version: FORMAT_VERSION,
    articles: articles.length,
    meanWords: index.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, articles.length),
    paths,
    words: add(...encodeWords(listed.common)),
    rareWords: Object.fromEntries([...listed.rare].map(([letter, rare]) => [letter, add(...encodeWords(rare))])),
    names: add(encodeNames(names)),
    columns: add(
      ...encodeColumns({
        words: index.lengths,
        years: Uint32Array.from(articles, ({ published }) => Number(published?.value.slice(0, 4) ?? 0)),
        stories: newestEditions(articles),
        names: subjects.map((list) => Uint32Array.from(list)),
      }),
    ),
    people: add(peopleWriter.done()),
    rows: Array.from({ length: Math.ceil(rows.length / ROWS_PER_FILE) }, (_, part) =>
      add(JSON.stringify(rows.slice(part * ROWS_PER_FILE, (part + 1) * ROWS_PER_FILE))),
    ).join(''),
    postings: addPostings(index.postings),
    phrases: addPostings(index.phrases),
  };
  files.set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
};

/**
 * Small letters and digits, as file systems that do not know capitals apart need it: 36 bits, so that among three thousand files two
 * would share a name once in seventeen thousand archives.
 */
const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256')
    .update(bytes)
    .digest()
    .readUIntBE(0, 6)
    .toString(36)
    .padStart(HASH_LENGTH, '0')
    .slice(-HASH_LENGTH);
