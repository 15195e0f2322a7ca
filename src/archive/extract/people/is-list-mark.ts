import type { Token } from './tokenise.ts';

/** Whether a token numbers the item of a list that follows: "1. …", "12. …". */
export const isListMark = ({ text }: Token): boolean => /^\d{1,2}\.$/.test(text);
