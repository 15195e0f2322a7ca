import type { SearchIndex } from '../publish/search-records.ts';
import { makeSearch } from './make-search.ts';
import type { SearchSource } from './search-source.ts';

/**
 * Searches in the page itself, over one index file at `address` that holds the whole archive: right for some hundreds of articles.
 * The file is loaded once, when it is first needed; after a failure the next call tries again.
 */
export const makeFuseSource = (address: string): SearchSource => {
  let loading: Promise<ReturnType<typeof makeSearch>> | undefined;

  const load = async (): Promise<ReturnType<typeof makeSearch>> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return makeSearch((await response.json()) as SearchIndex);
  };

  const ready = (): Promise<ReturnType<typeof makeSearch>> => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };

  return {
    prepare: async () => void (await ready()),
    search: async (query, limit) => (await ready())(query, limit),
  };
};
