import type { Block, CleanText } from '../model/clean-text.ts';

/**
 * So many characters of an article are read for its fields: several times the longest report an outlet prints. A longer text is many
 * articles in one file, or none.
 */
const MAX_READ = 200_000;

/** A block costs at least as much as so many characters: a million lines of one letter are no less work than a line of a megabyte. */
const MIN_BLOCK = 40;

/** The page up to where it is read, cut between two words; the same page when it is read to its end. */
export const openingOf = (page: CleanText): CleanText => {
  const blocks: Block[] = [];
  let left = MAX_READ;
  for (const { kind, at } of page.blocks) {
    const words = page.text.slice(at.start, Math.min(at.end, at.start + left));
    if (at.start + words.length === at.end) blocks.push({ kind, at });
    else {
      const end = at.start + (/(?<!\s)\s+\S*$/.exec(words)?.index ?? 0);
      if (end > at.start) blocks.push({ kind, at: { start: at.start, end } });
      return { ...page, text: page.text.slice(0, end), blocks };
    }
    left = Math.max(0, left - Math.max(words.length, MIN_BLOCK));
  }
  return page;
};
