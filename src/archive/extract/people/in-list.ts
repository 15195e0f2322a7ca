import type { Token } from './tokenise.ts';

/** Where the names beside a span in a list or a pair would end and begin, as offsets into the text; undefined where none stands. */
export interface InList {
  endsBefore: number | undefined;
  startsAfter: number | undefined;
}

/** What joins the people of a list or a pair. */
const LINKS = new Set([',', 'dan', 'serta', '-', '–', '/']);
const isLink = (token: Token | undefined): boolean => LINKS.has(token?.key ?? '');

/** "(Partai Sumbangsih)", "(Jepara)": what a list tells of each of its people has at most so many words with its brackets. */
const MAX_BRACKET = 6;

/** Finds what a span is listed with: "Larasati, Cakra (Jepara), dan Suryono". Token positions, `end` exclusive. */
export const inList = (tokens: readonly Token[], start: number, end: number): InList => {
  const last = tokens[beforeLinks(tokens, start) ?? -1];
  const first = tokens[behindLinks(tokens, end) ?? -1];
  return { endsBefore: last?.at.end, startsAfter: first?.at.start };
};

const beforeLinks = (tokens: readonly Token[], start: number): number | undefined => {
  let at = start - 1;
  if (!isLink(tokens[at])) return undefined;
  while (isLink(tokens[at])) at -= 1;
  if (tokens[at]?.text !== ')') return at;
  const least = at - MAX_BRACKET;
  while (at > least && tokens[at]?.text !== '(') at -= 1;
  return at - 1;
};

const behindLinks = (tokens: readonly Token[], end: number): number | undefined => {
  let at = end;
  if (tokens[at]?.text === '(') {
    const most = at + MAX_BRACKET;
    while (at < most && tokens[at]?.text !== ')') at += 1;
    at += 1;
  }
  if (!isLink(tokens[at])) return undefined;
  while (isLink(tokens[at])) at += 1;
  return at;
};
