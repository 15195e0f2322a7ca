/** `text` when it has at most `length` characters; else its first words and an ellipsis, together at most `length` characters. */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).toWellFormed();
  const lastSpace = cut.lastIndexOf(' ');
  // One word longer than the limit is cut within.
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
};
