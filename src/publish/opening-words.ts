// Enough to know a quote by.
const OPENING_WORDS = 6;

/** The first six words of a text with an ellipsis, or the whole text when it has no more; for naming a quote. */
export const openingWords = (text: string): string => {
  const words = text.split(' ');
  return words.length > OPENING_WORDS ? `${words.slice(0, OPENING_WORDS).join(' ')} …` : text;
};
