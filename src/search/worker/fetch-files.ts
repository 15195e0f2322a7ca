import type { Files } from '../engine/make-search-engine.ts';
import type { Places } from './messages.ts';

/** Fetches the files of an index, and texts from the folders of their articles. Rejects when the line is cut or a file is gone. */
export const fetchFiles = ({ index, articles }: Places): Files => {
  const get = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.arrayBuffer();
  };
  return {
    load: (name, fresh) => get(index + name, fresh ? 'no-cache' : 'default'),
    loadText: (slug) => get(`${articles}${slug}/${slug}.txt`, 'default'),
  };
};
