import type { Vocabulary } from './vocabulary.ts';

const SHORTEST_FIRST = 2;
const SHORTEST_SECOND = 3;

const mayEnd = (part: string): boolean => part.length >= SHORTEST_SECOND || /^\p{N}+$/u.test(part);

/** The ways in which a word is two words that stand side by side in the archive, written as one: kerjasama, ditahun, covid19. */
export const splitWord = async (
  word: string,
  { frequencyOf, areNeighbours }: Vocabulary,
): Promise<[string, string][]> => {
  const halves = Array.from({ length: Math.max(0, word.length - SHORTEST_FIRST) }, (_, at): [string, string] => [
    word.slice(0, at + SHORTEST_FIRST),
    word.slice(at + SHORTEST_FIRST),
  ]).filter(([first, second]) => mayEnd(second) && frequencyOf(first) > 0 && frequencyOf(second) > 0);
  const found = await Promise.all(halves.map(([first, second]) => areNeighbours(first, second)));
  return halves.filter((_, at) => found[at]);
};
