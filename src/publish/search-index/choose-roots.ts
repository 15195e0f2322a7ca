import { possibleRoots } from '../../archive/language/possible-roots.ts';

/** So many forms make a root of one that is never printed by itself: bertemu, pertemuan, menemukan, ditemukan, penemuan → temu. */
const FORMS_OF_UNPRINTED_ROOT = 3;

/**
 * The roots that other words of an archive are filed under. `words` are those that may be one, with each word's number of articles not
 * mattering: shorter words are asked first, so that a root is never a form of another.
 */
export const chooseRoots = (words: Iterable<string>, mayBeRoot: (word: string) => boolean): Set<string> => {
  const candidates = [...words]
    .filter((word) => !/\p{N}/u.test(word))
    .map((word) => ({ word, roots: possibleRoots(word).slice(1) }))
    .sort((a, b) => a.word.length - b.word.length);
  const chosen = unprintedRoots(candidates, mayBeRoot);
  for (const { word, roots } of candidates)
    if (mayBeRoot(word) && !roots.some((root) => chosen.has(root))) chosen.add(word);
  return chosen;
};

const unprintedRoots = (
  candidates: readonly { word: string; roots: string[] }[],
  mayBeRoot: (word: string) => boolean,
): Set<string> => {
  const forms = new Map<string, number>();
  for (const { roots } of candidates) {
    if (roots.some(mayBeRoot)) continue;
    for (const root of roots) forms.set(root, (forms.get(root) ?? 0) + 1);
  }
  return new Set([...forms].flatMap(([root, count]) => (count >= FORMS_OF_UNPRINTED_ROOT ? root : [])));
};
