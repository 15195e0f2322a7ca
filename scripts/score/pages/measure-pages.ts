import { measureBody } from './measure-body.ts';
import { measurePeople } from './measure-people.ts';
import { measureQuotes } from './measure-quotes.ts';
import type { LabelledPage, PageCase } from './page-case.ts';

/** One figure: how many of how many; a floor holds the share from below, a ceiling from above. */
export interface Measure {
  of: string;
  part: number;
  whole: number;
}

/** What the archive reads in whole pages beside what a person reads in them, field by field. */
export const measurePages = (cases: readonly PageCase[]): Measure[] => {
  const dated = cases.filter(({ labelled }) => labelled.published !== null);
  const undated = cases.filter(({ labelled }) => labelled.published === null);
  const stated = undated.filter(({ read }) => read.publishedCertainty === 'stated');
  const named = (field: 'outlet' | 'agency' | 'dateline') => ({
    of: `${field}, where the page names it`,
    ...same(
      cases.filter(({ labelled }) => labelled[field] !== null),
      field,
    ),
  });
  const authors = cases.map(({ labelled, read }) => ({
    labelled: labelled.authors.length,
    read: read.authors.filter((name) => !labelled.also?.authors?.includes(name)).length,
    right: labelled.authors.filter((name) => read.authors.includes(name)).length,
  }));
  const sum = (of: (one: (typeof authors)[number]) => number): number =>
    authors.reduce((total, one) => total + of(one), 0);
  return [
    { of: 'headline, exact', ...same(cases, 'title') },
    { of: 'day of publication, exact, where the page tells it', ...same(dated, 'published') },
    { of: 'day stated where the page cannot tell it', part: stated.length, whole: undated.length },
    named('outlet'),
    named('agency'),
    named('dateline'),
    { of: 'authors, F1', part: 2 * sum(({ right }) => right), whole: sum((one) => one.labelled + one.read) },
    ...measurePeople(cases),
    ...measureBody(cases),
    ...measureQuotes(cases),
  ];
};

const same = (cases: readonly PageCase[], field: keyof LabelledPage & keyof PageCase['read']) => ({
  part: cases.filter(({ labelled, read }) => {
    const right: unknown[] = [labelled[field], ...(field === 'outlet' ? (labelled.also?.outlet ?? []) : [])];
    return right.includes(read[field]);
  }).length,
  whole: cases.length,
});
