import { furnitureReason } from '../language/furniture.ts';
import type { FurnitureRule } from './furniture-rule.ts';

/** Sets aside lines that are furniture by themselves: share bars, font controls, comment boxes, notices. */
export const setAsideLines: FurnitureRule = (lines) =>
  lines.flatMap(({ at, text }) => {
    const reason = furnitureReason(text);
    return reason ? [{ at, reason }] : [];
  });
