import { personKinds } from '../../language/person-kinds.ts';
import type { Traits } from './traits.ts';

/**
 * The one of `people` whom the traits in words for somebody point at: of the same age, occupation or name of office; undefined where nobody
 * or more than one fits as well.
 */
export const choosePointedAt = (
  words: Traits,
  people: Iterable<readonly [number, Traits]>,
): { person: number; points: number } | undefined => {
  let best: { person: number; points: number } | undefined;
  let alone = true;
  for (const [person, traits] of people) {
    const points = excludes(words, traits) ? 0 : pointsOf(words, traits);
    if (points < MIN_POINTS || points < (best?.points ?? 0)) continue;
    alone = points > (best?.points ?? 0);
    best = { person, points };
  }
  return alone ? best : undefined;
};

/** So many points leave no doubt: a kind and a word, or an age and a word. */
export const SURE_POINTS = 4;

/** A place or a body alone does not tell who is meant: "pria asal Solo itu" need not be the mayor of Solo. */
const MIN_POINTS = 2;

const pointsOf = (words: Traits, traits: Traits): number => {
  const shared = [...words.words].filter((word) => traits.words.has(word)).length;
  const sameAge = words.age !== undefined && words.age === traits.age;
  const sameKind = [...words.kinds].some((kind) => traits.kinds.has(kind));
  const sameHead = words.head !== undefined && traits.words.has(words.head);
  return (sameAge ? 3 : 0) + (sameKind ? 2 : 0) + (sameHead ? 1 : 0) + Math.min(shared, 3);
};

/** Whether words for somebody cannot be of a person: of another sex or age, or of another kind in the same field. */
export const excludes = (words: Traits, traits: Traits | undefined): boolean => {
  if (!traits) return false;
  if (words.sex && traits.sex && words.sex !== traits.sex) return true;
  if (words.age !== undefined && traits.age !== undefined && words.age !== traits.age) return true;
  const fields = (of: Traits) => personKinds.filter(({ kind, field }) => field !== '' && of.kinds.has(kind));
  const own = fields(traits);
  return fields(words).some(
    ({ kind, field }) => own.some((other) => other.field === field) && !own.some((other) => other.kind === kind),
  );
};
