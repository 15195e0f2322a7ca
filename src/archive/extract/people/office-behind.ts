import type { Token } from './tokenise.ts';

/**
 * Where an office behind a name begins whose last token stands before `end`: past a comma ("…, Bupati Demak,"), "selaku", "sebagai" or
 * "yang juga". Undefined where none of them follows.
 */
export const officeBehind = (tokens: readonly Token[], end: number): number | undefined => {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const key = (at: number): string => tokens[at]?.key ?? '';
  const isAlso = key(from) === 'yang' && key(from + 1) === 'juga';
  let at = isAlso ? from + 2 : from;
  if (isAlso && (key(at) === 'menjabat' || key(at) === 'merupakan')) at += 1;
  if (key(at) === 'selaku' || key(at) === 'sebagai') at += 1;
  return at === end ? undefined : at;
};
