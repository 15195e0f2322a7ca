import { releaseNumber } from '../language/release-number.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { readHead } from './read-head.ts';

// Where a line was, of a page that was copied with its furniture.
const HOLE = /^ {3,}$/m;

/** Sets aside the menus, buttons and other titles that stand above the body and are neither its headline nor signed, dated or said. */
export const setAsideHead: FurnitureRule = (lines, { makersOf, text }) => {
  const { kinds } = readHead(lines, makersOf);
  const isPage =
    kinds.includes('furniture') ||
    (kinds.includes('label') && HOLE.test(text.slice(lines[0]?.at.start ?? text.length)));
  return kinds.flatMap((kind, place) => {
    const line = lines[place];
    return (kind === 'furniture' || (kind === 'label' && isPage)) && line
      ? [{ at: line.at, reason: releaseNumber.test(line.text) ? 'release-head' : 'menu' }]
      : [];
  });
};
