import type { FurnitureRule } from './furniture-rule.ts';

/** Fewer words may come back by chance: a subheading, a cry in a poem. */
const MIN_WORDS = 4;

/** Sets aside a line that stands word for word earlier on the page: a caption or a headline the page prints twice. */
export const setAsideRepeats: FurnitureRule = (lines) => {
  const seen = new Set<string>();
  return lines.flatMap(({ at, text, words }) => {
    if (words < MIN_WORDS) return [];
    if (seen.has(text)) return [{ at, reason: 'repeated-line' }];
    seen.add(text);
    return [];
  });
};
