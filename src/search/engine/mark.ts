import { type Token, tokenise } from '../tokenise.ts';

/** A stretch of text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Words to mark where they stand one after the other, in their plain form. */
export type Phrase = readonly string[];

/** Where phrases stand in a text (UTF-16 code units), ascending and apart from each other; the longest phrase wins. `phrase` is its number. */
export const findPhrases = (
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): { start: number; end: number; phrase: number }[] => {
  const byFirst = Map.groupBy(phrases.keys(), (number) => phrases[number]?.[0] ?? '');
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    const fitting = (byFirst.get(tokens[at]?.word ?? '') ?? [])
      .filter((number) => phrases[number]?.every((word, step) => tokens[at + step]?.word === word))
      .sort((a, b) => (phrases[b]?.length ?? 0) - (phrases[a]?.length ?? 0));
    const [phrase] = fitting;
    const [first, last] = [tokens[at], tokens[at + (phrases[phrase ?? -1]?.length ?? 0) - 1]];
    if (phrase === undefined || !first || !last) continue;
    found.push({ start: first.start, end: last.end, phrase });
    at += (phrases[phrase]?.length ?? 1) - 1;
  }
  return found;
};

/** Cuts a text into pieces at the phrases; phrases with only a space between them are one piece. The pieces joined are the text, and none of them is empty. */
export const mark = (text: string, phrases: readonly Phrase[]): Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of findPhrases(tokenise(text), phrases)) {
    const between = text.slice(done, start);
    const last = pieces.at(-1);
    if (last?.hit && between.trim() === '') {
      last.text += text.slice(done, end);
    } else {
      if (between !== '') pieces.push({ text: between, hit: false });
      pieces.push({ text: text.slice(start, end), hit: true });
    }
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
};
