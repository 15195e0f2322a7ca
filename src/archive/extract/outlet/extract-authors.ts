import type { Draft } from '../../model/draft.ts';
import type { OutletFinder } from './create-outlet-finder.ts';
import type { BylineName } from './split-names.ts';

/** Reporters and editors in the byline; a publication named there is no author, nor are the initials of one who is named. */
export const extractAuthors = (bylines: readonly BylineName[], find: OutletFinder): Draft['authors'] => {
  const initials = new Set(bylines.map(({ name }) => initialsOf(name)));
  return bylines.flatMap(({ name, job, at }) =>
    job === 'supplier' || initials.has(name) || find.byName(name) || find.byMark(name)
      ? []
      : [{ value: { name, job }, at, rule: 'byline', certainty: 'stated' as const }],
  );
};

// NK of "Natasha Khairunissa"; undefined of one word.
const initialsOf = (name: string): string | undefined => {
  const words = name.split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined;
};
