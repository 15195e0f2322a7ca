import type { Files } from '../../src/search/engine/make-search-engine.ts';
import type { IndexedSources } from './index-sources.ts';

/** The files of an index as an engine asks for them; rejects for a file that is not there. */
export const serveIndex = ({ files, texts }: IndexedSources): Files => {
  const give = (bytes: Uint8Array | undefined): Promise<ArrayBuffer> =>
    bytes ? Promise.resolve(Uint8Array.from(bytes).buffer) : Promise.reject(new Error('no such file'));
  return {
    load: (name) => give(files.get(name)),
    loadText: (slug) => give(texts.has(slug) ? new TextEncoder().encode(texts.get(slug)) : undefined),
  };
};
