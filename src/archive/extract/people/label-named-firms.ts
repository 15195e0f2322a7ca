import type { Words } from './read-passage.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** What opens the full name of a firm, which a text gives once and shortens from then on. */
const FIRMS = new Set(['pt', 'cv', 'ud']);

/** The longest name of a firm, in words. */
const MAX_WORDS = 6;

/** More firms of one text that begin with the same word are a list of firms, in which nobody is named. */
const MAX_OF_ONE_WORD = 20;

/** The shortest form of a firm's name that is looked for: one word alone is a person's as likely. */
const MIN_WORDS = 2;

/**
 * The words of the blocks of one text, with the firms it names in full labelled wherever their names stand again: behind "PT Surya Malika
 * Pangan Tbk" nobody is called Surya Malika.
 */
export const labelNamedFirms = <T extends Words>(blocks: readonly T[]): T[] => {
  const names = blocks.flatMap(({ tokens, labels }) =>
    tokens.flatMap((_, at) => {
      const end = opensFirm(tokens, labels, at) ? endOfName(tokens, labels, at + 1) : at;
      return end - at - 1 < MIN_WORDS ? [] : [tokens.slice(at + 1, end).map(({ key }) => key)];
    }),
  );
  if (names.length === 0) return [...blocks];
  const byFirst = Map.groupBy(new Map(names.map((name) => [name.join(' '), name])).values(), ([first]) => first);
  return blocks.map((block) => {
    const labels = [...block.labels];
    for (const [at, token] of block.tokens.entries()) {
      if (!token.capital || opensFirm(block.tokens, labels, at - 1)) continue;
      for (const name of byFirst.get(token.key)?.slice(0, MAX_OF_ONE_WORD) ?? []) {
        let length = 0;
        while (length < name.length && block.tokens[at + length]?.key === name[length]) length += 1;
        if (length >= MIN_WORDS) labels.fill('organisation', at, at + length);
      }
    }
    return { ...block, labels };
  });
};

const opensFirm = (tokens: readonly Token[], labels: readonly (Label | undefined)[], at: number): boolean =>
  labels[at] === 'head' && FIRMS.has(tokens[at]?.key ?? '');

const endOfName = (tokens: readonly Token[], labels: readonly (Label | undefined)[], from: number): number => {
  let end = from;
  while (end < from + MAX_WORDS && isCapitalised(tokens[end]) && labels[end] !== 'tail' && labels[end] !== 'office')
    end += 1;
  return end;
};
