// A tab, a line feed, a carriage return and every other character but controls, noncharacters and halves of a pair.
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** `text` without what neither HTML nor XML may contain: control characters, noncharacters, half surrogate pairs. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '');
