// The search beside the page: it gets the places of its files, then calls, and replies to each.
import { makeSearchEngine } from '../engine/make-search-engine.ts';
import type { SearchSource } from '../search-source.ts';
import { fetchFiles } from './fetch-files.ts';
import type { Call, Places, Reply } from './messages.ts';

let engine: SearchSource | undefined;

const reply = async ({ number, question, values }: Call): Promise<Reply> => {
  try {
    const ask = engine?.[question] as ((...values: unknown[]) => Promise<unknown>) | undefined;
    return { number, value: await ask?.(...values) };
  } catch (cause) {
    return { number, error: String(cause) };
  }
};

addEventListener('message', async ({ data }: MessageEvent<Places | Call>) => {
  if ('question' in data) postMessage(await reply(data));
  else engine = makeSearchEngine(fetchFiles(data));
});
