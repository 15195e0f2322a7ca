import { isPlace } from '../../language/is-place.ts';
import { officeAbbreviations, officeModifiers } from '../../language/offices.ts';
import type { Found } from '../../model/found.ts';
import { tidy } from '../../model/tidy.ts';
import type { Token } from './tokenise.ts';

/** Where the bracket ends that opens at `open`, if it is a short one: "(Menlu)", "(BPOM)", "(Russia)". */
export const closingBracket = (tokens: readonly Token[], open: number): number | undefined => {
  for (let close = open + 1; close <= open + 4; close += 1) if (tokens[close]?.text === ')') return close;
  return undefined;
};

/** The office in words: an abbreviation of what was just written goes, a country in brackets comes out of them. */
export const describeOffice = (tokens: readonly Token[]): Found<string> => {
  const start = tokens[0]?.at.start ?? 0;
  const end = tokens.at(-1)?.at.end ?? start;
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const close = tokens[index]?.text === '(' ? closingBracket(tokens, index) : undefined;
    if (close === undefined) words.push(tokens[index]?.text ?? '');
    else {
      const inside = tokens.slice(index + 1, close).map(({ text }) => text);
      const key = inside.join(' ').toLowerCase();
      const short = officeAbbreviations.has(key) || officeModifiers.has(key) || /^\p{Lu}{2,}$/u.test(inside.join(''));
      if (!short && isPlace(inside.join(' '))) words.push(...inside);
      index = close;
    }
  }
  return {
    value: tidy(words.join(' ').replace(/ ([,/])/g, '$1')),
    at: { start, end },
    rule: 'office',
    certainty: 'stated',
  };
};
