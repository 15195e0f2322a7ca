import type { Files } from '../engine/make-search-engine.ts';
import type { Places } from './messages.ts';

/** A query asks for the texts near the reader's view, and with one letter more for many of them again. */
const MOST_TEXTS = 60;

/** Fetches the files of an index, and texts from the folders of their articles. Rejects when the line is cut or a file is gone. */
export const fetchFiles = ({ index, articles }: Places): Files => {
  const texts = new Map<string, Promise<ArrayBuffer>>();
  const get = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.arrayBuffer();
  };
  return {
    load: (name, fresh) => get(index + name, fresh ? 'reload' : 'default'),
    loadText: (slug) => {
      const text = texts.get(slug) ?? get(`${articles}${slug}/${slug}.txt`, 'default');
      texts.delete(slug);
      texts.set(slug, text);
      text.catch(() => texts.delete(slug));
      const [oldest] = texts.keys();
      if (texts.size > MOST_TEXTS && oldest !== undefined) texts.delete(oldest);
      return text;
    },
  };
};
