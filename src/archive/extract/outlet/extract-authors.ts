import type { Draft } from '../../model/draft.ts';
import type { OutletFinder } from './create-outlet-finder.ts';
import type { BylineName } from './split-names.ts';

/** Reporters and editors in the byline; a publication named there is no author. */
export const extractAuthors = (bylines: readonly BylineName[], find: OutletFinder): Draft['authors'] =>
  bylines.flatMap(({ name, job, at }) =>
    job === 'supplier' || find.byName(name) || find.byMark(name)
      ? []
      : [{ value: { name, job }, at, rule: 'byline', certainty: 'stated' as const }],
  );
