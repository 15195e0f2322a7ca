import { isSamePerson } from './is-same-person.ts';
import type { Measure } from './measure-pages.ts';
import type { PageCase } from './page-case.ts';

/** The people read in a page: those a reader names, and those nobody does or who were read before; who may be left out is in neither. */
interface Matched {
  page: PageCase;
  right: PageCase['read']['people'];
  wrong: PageCase['read']['people'];
}

/**
 * People of each page: of two read for one person a reader names, one is right and the other wrong. Those from furniture or bylines are
 * in nobody's list and stand in no line of the body.
 */
export const measurePeople = (cases: readonly PageCase[]): Measure[] => {
  const matched = cases.map(matchPeople);
  const right = matched.flatMap((one) => one.right).length;
  const read = right + matched.flatMap(({ wrong }) => wrong).length;
  const labelled = cases.flatMap((page) => page.labelled.people).length;
  const furniture = matched.flatMap(({ page, wrong }) =>
    wrong.filter(({ forms }) => !forms.some((form) => page.labelled.body.some((line) => line.includes(form)))),
  );
  return [
    { of: 'people, precision', part: right, whole: read },
    { of: 'people, recall', part: right, whole: labelled },
    { of: 'people, F1', part: 2 * right, whole: read + labelled },
    { of: 'people from furniture or bylines', part: furniture.length, whole: read },
  ];
};

const matchPeople = (page: PageCase): Matched => {
  const open = [...page.labelled.people];
  const may = (page.labelled.also?.people ?? []).map((name) => ({ name, forms: [] }));
  const matched: Matched = { page, right: [], wrong: [] };
  for (const person of page.read.people) {
    if (may.some((one) => isSamePerson(one, person))) continue;
    const at = open.findIndex((one) => isSamePerson(one, person));
    if (at >= 0) open.splice(at, 1);
    (at >= 0 ? matched.right : matched.wrong).push(person);
  }
  return matched;
};
