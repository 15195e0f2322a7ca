import type { SearchSource } from '../search-source.ts';
import type { Call, Places, Question, Reply } from './messages.ts';

/**
 * A search in a worker of its own, so that typing never waits for it; where no worker can be had, the same search in the page.
 * Nothing is loaded before the first call.
 */
export const makeWorkerSource = (places: Places): SearchSource => {
  let started: Promise<SearchSource> | undefined;
  const start = (): Promise<SearchSource> => {
    // Cut off while it was fetching its own code it is no search yet: the next call starts anew.
    started ??= startWorker(places)
      .catch(() => searchInPage(places))
      .catch((cause) => {
        started = undefined;
        throw cause;
      });
    return started;
  };
  return {
    prepare: async () => (await start()).prepare(),
    search: async (request) => (await start()).search(request),
    facets: async (request) => (await start()).facets(request),
    excerpt: async (query, article) => (await start()).excerpt(query, article),
    suggest: async (query) => (await start()).suggest(query),
  };
};

const searchInPage = async (places: Places): Promise<SearchSource> => {
  const [{ makeSearchEngine }, { fetchFiles }] = await Promise.all([
    import('../engine/make-search-engine.ts'),
    import('./fetch-files.ts'),
  ]);
  return makeSearchEngine(fetchFiles(places));
};

/** Resolves when the worker has answered for the first time; rejects when it cannot be started. */
const startWorker = async (places: Places): Promise<SearchSource> => {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (cause: Error) => void }>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.value);
  });
  worker.postMessage(places);
  const ask =
    (question: Question) =>
    (...values: unknown[]): Promise<never> =>
      new Promise<unknown>((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        worker.postMessage({ number: calls, question, values } satisfies Call);
      }) as Promise<never>;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.postMessage({ number: 0, question: 'suggest', values: [''] } satisfies Call);
  });
  return {
    prepare: ask('prepare'),
    search: ask('search'),
    facets: ask('facets'),
    excerpt: ask('excerpt'),
    suggest: ask('suggest'),
  };
};
