import type { FurnitureRule } from './furniture-rule.ts';

/** Sets aside lines that are furniture by themselves: share bars, font controls, comment boxes, notices. */
export const setAsideLines: FurnitureRule = (lines) =>
  lines.flatMap(({ at, furniture }) => (furniture ? [{ at, reason: furniture }] : []));
