import { ownedThings } from '../../language/organisations.ts';
import type { Run } from './find-runs.ts';
import type { Passage } from './read-passage.ts';
import { ruleOf } from './signs.ts';
import { signsBefore } from './signs-before.ts';
import { isWord } from './word-facts.ts';

/** The rules of signs that stand right beside a name and speak of a person. */
const WITNESSES: ReadonlySet<string> = new Set([
  'registry',
  'nickname',
  'office-before',
  'honorific-before',
  'office-after',
  'role-before',
  'said-by',
  'says',
  'attributed-to',
  'age-after',
]);

/**
 * The names a run gives to a building, a body or a thing, in lower case: for "Masjid Bunga Larasati" the whole and every part of it,
 * since "Bunga Larasati ramai" may follow. Empty where no such word stands beside the run; one that ends an office
 * ("Ketua Yayasan …") tells nothing of what follows, nor one that may be its owner's ("Rumah …").
 */
export const namesOfThings = (passage: Passage, run: Run): string[] => {
  const opener = passage.tokens[run.start - 1]?.key ?? '';
  const isBehindHead =
    !passage.officeUpTo.has(run.start) &&
    !ownedThings.has(opener) &&
    signsBefore(passage, run.start).signs.includes('head-before');
  const isTeam = opener === 'tim' && run.end === run.start + 1;
  if (!isBehindHead && !isTeam && passage.labels[run.end] !== 'tail') return [];
  const words = passage.tokens
    .slice(run.start, run.end)
    .filter((_, index) => isWord(run.kinds[index]))
    .map(({ key }) => key);
  return words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' ')));
};

/** Whether mentions of one name are of the thing the text calls so: every form is its name, and no sign beside one speaks of a person. */
export const isThing = (
  mentions: readonly { names: readonly string[]; signs: readonly string[] }[],
  things: ReadonlySet<string>,
): boolean =>
  things.size > 0 &&
  mentions.every(
    ({ names, signs }) =>
      things.has(names.join(' ').toLowerCase().replaceAll('.', '')) && !WITNESSES.has(ruleOf(signs)),
  );
