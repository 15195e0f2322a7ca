import { join } from 'node:path';
import { readContent } from '../../src/archive/read/read-content.ts';
import { type Files, makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import type { SearchSource } from '../../src/search/search-source.ts';
import { indexSources } from './index-sources.ts';

/** Addresses without slashes, so that tests read well. */
const paths = { article: 'artikel ', person: 'tokoh ', topic: 'topik ', outlet: 'sumber ' };

/** The index of the articles in `content/`, file by file, and their texts as dropped. */
export const realFiles = async (): Promise<Files> => {
  const { sources, registry } = await readContent(join(import.meta.dirname, '../../content'));
  const { files, texts } = indexSources(sources, registry, paths);
  const give = (bytes: Uint8Array | undefined): Promise<ArrayBuffer> =>
    bytes ? Promise.resolve(Uint8Array.from(bytes).buffer) : Promise.reject(new Error('no such file'));
  return {
    load: (name) => give(files.get(name)),
    loadText: (slug) => give(texts.has(slug) ? new TextEncoder().encode(texts.get(slug)) : undefined),
  };
};

/** Searches the articles in `content/` as a reader does. */
export const realSearch = async (): Promise<SearchSource> => makeSearchEngine(await realFiles());
