import { furnitureInLine, readAlsoInLine } from '../language/furniture-in-line.ts';
import { opensTag } from '../language/speech-verbs.ts';
import type { SetAside } from '../model/clean-text.ts';
import { overlaps } from '../model/span.ts';
import { titleEnd } from './title-end.ts';

/** Sets aside furniture that cuts into a sentence, so that the sentence reads on; `from` is where the pasted text starts. */
export const setAsideInLine = (text: string, from: number): SetAside[] => {
  const body = text.slice(from);
  const found = furnitureInLine.flatMap(({ reason, pattern }) =>
    [...body.matchAll(pattern)].map((match): SetAside => {
      const start = from + match.index;
      return { at: { start, end: start + match[0].length }, reason };
    }),
  );
  for (const match of body.matchAll(readAlsoInLine)) {
    const titleAt = match.index + match[0].length;
    // A whole line of its own is read as one, in whatever case its title is.
    if (isShortLine(body, match.index)) continue;
    const words = body.slice(titleAt, titleAt + 300);
    const before = body.slice(Math.max(0, match.index - 30), match.index);
    const cutBehind = /(?<!\p{L})(\p{L}{1,30},?) $/u.exec(before)?.[1];
    const end = /['"] ?$/.test(match[0])
      ? quotedEnd(words)
      : ((/,["”] $/.test(before) ? tagStart(words) : undefined) ?? titleEnd(words, cutBehind));
    if (end !== undefined) {
      found.push({ at: { start: from + match.index, end: from + titleAt + end }, reason: 'read-also' });
    }
  }
  found.sort((a, b) => a.at.start - b.at.start);
  const kept: SetAside[] = [];
  for (const piece of found) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.at, piece.at)) kept.push(piece);
  }
  return kept;
};

// "…," Baca juga: Harga Beras Naik Lagi ujar Larasati. The title ends where the sentence around it goes on.
const tagStart = (words: string): number | undefined => {
  const line = /^[^\r\n]*/.exec(words)?.[0] ?? '';
  return [...line.matchAll(/\s(?=\p{Ll})/gu)].find(({ index }) => opensTag(line.slice(index + 1)))?.index;
};

// "Lihat Video 'Drama Tiga Jam di Mojokerto': …"
const quotedEnd = (words: string): number | undefined => {
  const close = /^[^\r\n'"]{1,200}['"]:?(?=\s|$)/.exec(words);
  return close ? close[0].length : undefined;
};

const isShortLine = (text: string, at: number): boolean =>
  (at === 0 || /[\r\n]/.test(text[at - 1] ?? '')) &&
  /[\r\n]|$/.exec(text.slice(at, at + 200))?.index !== 200 &&
  !/[.!?] \p{Lu}/u.test(text.slice(at, at + 200).split(/[\r\n]/)[0] ?? '');
