import { UNSEEN } from './tidy.ts';

const MARK = new RegExp(`[${UNSEEN}]`, 'g');

/** `text` without the marks no one sees, and the way back: `origin` gives the place in `text` of a place in what is left. */
export const squeeze = (text: string): { text: string; origin: (index: number) => number } => {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  if (marks.length === 0) return { text, origin: (index) => index };
  const places: number[] = [];
  const unseen = new Set(marks);
  for (let index = 0; index <= text.length; index += 1) if (!unseen.has(index)) places.push(index);
  return { text: text.replace(MARK, ''), origin: (index) => places[index] ?? text.length };
};
