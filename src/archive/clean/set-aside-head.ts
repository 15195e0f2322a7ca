import { findMakers } from './find-makers.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { readHead } from './read-head.ts';
import type { Line } from './split-lines.ts';

/** Sets aside the menus, buttons and other titles that stand above the body and are neither its headline nor signed, dated or said. */
export const setAsideHead: FurnitureRule = (lines, { isOutlet, text }) => {
  const makers = new Map(lines.map((line) => [line, findMakers(line, text, isOutlet)]));
  const { kinds } = readHead(lines, (line: Line) => makers.get(line) ?? {});
  return kinds.flatMap((kind, place) => {
    const line = lines[place];
    return kind === 'furniture' && line ? [{ at: line.at, reason: 'menu' }] : [];
  });
};
