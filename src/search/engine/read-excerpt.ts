import { decode } from '../../archive/read/decode.ts';
import type { ArticleRow } from '../format/manifest.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import type { Lookup } from './look-up.ts';
import type { OpenArchive } from './open-archive.ts';
import { wantedIn } from './wanted-in.ts';

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
    const start = at + (stretches[stretch] ?? 0);
    at = start + (stretches[stretch + 1] ?? 0);
    paragraphs.push(text.slice(start, at).replace(/\s+/g, ' ').trim());
  }
  const searched = paragraphs.filter((paragraph) => paragraph !== '').join('\n');
  if (searched === '') return null;
  return excerpt(
    searched,
    asked.map((lookup) => wantedIn(article, lookup, archive).wanted),
  );
};
