import { releaseNumber } from '../language/release-number.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { readHead } from './read-head.ts';

/** Sets aside the menus, buttons and other titles that stand above the body and are neither its headline nor signed, dated or said. */
export const setAsideHead: FurnitureRule = (lines, { makersOf }) => {
  const { kinds } = readHead(lines, makersOf);
  return kinds.flatMap((kind, place) => {
    const line = lines[place];
    return kind === 'furniture' && line
      ? [{ at: line.at, reason: releaseNumber.test(line.text) ? 'release-head' : 'menu' }]
      : [];
  });
};
