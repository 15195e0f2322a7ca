import type { Archive } from '../archive/model/archive.ts';
import { buildSearchIndex } from '../publish/search-index/build-search-index.ts';
import { getArchive, getRegistry } from './archive.ts';
import { getArticleWords } from './article-words.ts';
import { href } from './href.ts';

// Every file of the index is a page to Astro, and all of them are made together.
let last: { archive: Archive; files: Promise<ReadonlyMap<string, Uint8Array>> } | undefined;

/** The files of the search index by name: made once per build; in development again when they are asked for after a change. */
export const getSearchIndex = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const archive = await getArchive();
  if (last?.archive !== archive) last = { archive, files: makeSearchIndex(archive) };
  return last.files;
};

const makeSearchIndex = async (archive: Archive): Promise<ReadonlyMap<string, Uint8Array>> =>
  buildSearchIndex(archive, await getRegistry(), await getArticleWords(archive.articles), {
    article: href.articles(),
    person: href.people(),
    topic: href.topics(),
    outlet: href.outlets(),
  });
