import { furnitureInLine, readAlsoInLine, sentenceOpeners } from '../language/furniture-in-line.ts';
import { opensTag } from '../language/speech-verbs.ts';
import type { SetAside } from '../model/clean-text.ts';
import { overlaps } from '../model/span.ts';

/** No headline has more words. */
const MAX_TITLE_WORDS = 22;
const MIN_TITLE_WORDS = 4;

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
    const cutSpeech = /,["”] $/.test(body.slice(Math.max(0, match.index - 3), match.index));
    const end = /['"] ?$/.test(match[0])
      ? quotedEnd(words)
      : ((cutSpeech ? tagStart(words) : undefined) ?? titleEnd(words));
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

/**
 * Where the title that `words` begin with ends, when the article goes on behind it; undefined when the line ends with the title.
 * A title has a capital on most words; the sentence behind it begins with a capital and goes on without.
 */
const titleEnd = (words: string): number | undefined => {
  const tokens = [...(/^[^\r\n]*/.exec(words)?.[0] ?? '').matchAll(/\S+/g)];
  const lower = tokens.findIndex((token, index) => /^\p{Ll}/u.test(token[0]) && !SMALL.has(token[0]) && index > 1);
  const stop = tokens
    .slice(0, MAX_TITLE_WORDS)
    .findIndex(({ 0: word }, index) => index > 1 && /^["“[(]|[?!]$/.test(word));
  if (stop !== -1 && (lower === -1 || stop < lower)) {
    const token = tokens[stop] as RegExpExecArray;
    return /^["“[(]/.test(token[0]) ? token.index : token.index + token[0].length;
  }
  if (lower === -1 && tokens.length <= MAX_TITLE_WORDS) return endOf(tokens.at(-1));
  if (lower < MIN_TITLE_WORDS || lower > MAX_TITLE_WORDS) return undefined;
  const title = tokens.slice(0, lower);
  const opener = title.findLastIndex(({ 0: word }, index) => index > 2 && sentenceOpeners.has(word));
  const begins = title[opener === -1 ? title.length - 1 : opener];
  return begins && begins.index > 0 ? begins.index - 1 : undefined;
};

// "…," Baca juga: Harga Beras Naik Lagi ujar Larasati. The title ends where the sentence around it goes on.
const tagStart = (words: string): number | undefined => {
  const line = /^[^\r\n]*/.exec(words)?.[0] ?? '';
  return [...line.matchAll(/\s(?=\p{Ll})/gu)].find(({ index }) => opensTag(line.slice(index + 1)))?.index;
};

const endOf = (token: RegExpExecArray | undefined): number | undefined => token && token.index + token[0].length;

// "Lihat Video 'Drama Tiga Jam di Mojokerto': …"
const quotedEnd = (words: string): number | undefined => {
  const close = /^[^\r\n'"]{1,200}['"]:?(?=\s|$)/.exec(words);
  return close ? close[0].length : undefined;
};

const isShortLine = (text: string, at: number): boolean =>
  (at === 0 || /[\r\n]/.test(text[at - 1] ?? '')) &&
  /[\r\n]|$/.exec(text.slice(at, at + 200))?.index !== 200 &&
  !/[.!?] \p{Lu}/u.test(text.slice(at, at + 200).split(/[\r\n]/)[0] ?? '');

/** Words that stay small inside a title. */
const SMALL = new Set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau soal usai agar saat hingga jadi bagi per vs ini itu tak'.split(
    ' ',
  ),
);
