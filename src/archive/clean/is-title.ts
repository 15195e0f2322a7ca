import type { Line } from './split-lines.ts';

/** The longest headline of the five articles has 13 words; press releases reach 22. */
const MAX_WORDS = 24;

/** Whether a line has the shape of a headline, a kicker or a subheading: short, begun like one, no sentence. */
export const isTitle = ({ text, words }: Line): boolean =>
  words <= MAX_WORDS && /^["“'‘(]?[\p{Lu}\d]/u.test(text) && !/[.,;:]["”’)]?$/.test(text);
