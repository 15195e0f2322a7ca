/** The first stories of an answer, and how many there are. */
export interface FoldedStories {
  /** For each story the places of its editions among the articles found, best first. */
  stories: number[][];
  count: number;
}

/**
 * Folds the editions of a story into its best one. `places` are those of `numbers` that answer, best first; `storyOf` tells for each
 * article's number which story it belongs to. No more than `most` stories are made; all are counted.
 */
export const foldStories = (
  places: Uint32Array,
  numbers: Uint32Array,
  storyOf: Uint32Array,
  most: number,
): FoldedStories => {
  const isCounted = new Uint8Array(storyOf.length);
  const first = new Map<number, number[]>();
  let count = 0;
  for (const place of places) {
    const story = storyOf[numbers[place] ?? 0] ?? 0;
    if (isCounted[story]) first.get(story)?.push(place);
    else {
      isCounted[story] = 1;
      count += 1;
      if (count <= most) first.set(story, [place]);
    }
  }
  return { stories: [...first.values()], count };
};
