import { isSamePerson } from './is-same-person.ts';
import type { Measure } from './measure-pages.ts';
import type { PageCase } from './page-case.ts';

/**
 * People of each page: of two read for one person a reader names, one is right and the other wrong. Those from furniture or bylines are
 * in nobody's list and stand in no line of the body.
 */
export const measurePeople = (cases: readonly PageCase[]): Measure[] => {
  const read = cases.reduce((sum, page) => sum + page.read.people.length, 0);
  const labelled = cases.reduce((sum, page) => sum + page.labelled.people.length, 0);
  const wrong = cases.map((page) => ({ page, people: strangersIn(page) }));
  const right = read - wrong.reduce((sum, { people }) => sum + people.length, 0);
  const furniture = wrong.flatMap(
    ({
      page: {
        labelled: { body },
      },
      people,
    }) => people.filter(({ forms }) => !forms.some((form) => body.some((line) => line.includes(form)))),
  );
  return [
    { of: 'people, precision', part: right, whole: read },
    { of: 'people, recall', part: right, whole: labelled },
    { of: 'people, F1', part: 2 * right, whole: read + labelled },
    { of: 'people from furniture or bylines', part: furniture.length, whole: read },
  ];
};

/** The people read in a page whom no reader names, or names only once. */
export const strangersIn = ({ labelled, read }: PageCase): PageCase['read']['people'] => {
  const open = [...labelled.people];
  return read.people.filter((person) => {
    const at = open.findIndex((one) => isSamePerson(one, person));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
};
