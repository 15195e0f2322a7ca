/** The letters of a `unicode-range` of CSS, in the order written: `U+41-43, U+E9` holds A, B, C and é. What is no range holds none. */
export const lettersIn = (range: string): string[] =>
  // U+0152-0153 · U+20AC
  Array.from(range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)).flatMap(([, first = '', last = first]) => {
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, at) => String.fromCodePoint(start + at));
  });

/** The `unicode-range` of CSS that holds just these letters, ascending. */
export const rangeOf = (letters: readonly string[]): string => {
  const runs: { first: number; last: number }[] = [];
  for (const point of letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && point <= run.last + 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
};

const hex = (point: number): string => point.toString(16).toUpperCase();
