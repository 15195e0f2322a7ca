/** A word of running text, for looking at the few beside a quotation. */
export const WORD = /[\p{L}'’]+/gu;
