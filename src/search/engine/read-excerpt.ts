import { decode } from '../../archive/read/decode.ts';
import type { ArticleRow } from '../format/manifest.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import type { Lookup } from './look-up.ts';
import type { OpenArchive } from './open-archive.ts';
import { wantedIn } from './wanted-in.ts';

/** Stands unseen between words that were printed without a space. */
const APART = '\u200B';

/** Cuts the best words out of an article; `bytes` are its text as dropped. Null when they are no text or nothing of them is searched. */
export const readExcerpt = (
  article: number,
  { stretches }: ArticleRow,
  bytes: ArrayBuffer,
  asked: readonly Lookup[],
  archive: OpenArchive,
): Excerpt | null => {
  const text = decode(new Uint8Array(bytes))?.text ?? '';
  const paragraphs: string[] = [];
  let at = 0;
  for (let stretch = 0; stretch < stretches.length; stretch += 2) {
    const step = stretches[stretch] ?? 0;
    const start = at + step;
    at = start + (stretches[stretch + 1] ?? 0);
    const words = text.slice(start, at).replace(/\s+/g, ' ').trim();
    if (stretch > 0 && step === 0) paragraphs.push(`${paragraphs.pop()}${APART}${words}`);
    else paragraphs.push(words);
  }
  const searched = paragraphs.filter((paragraph) => paragraph !== '').join('\n');
  if (searched === '') return null;
  return excerpt(
    searched,
    asked.map((lookup) => wantedIn(article, lookup, archive).wanted),
  );
};
