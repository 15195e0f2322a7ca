import { type FurnitureRule, wholeLines } from './furniture-rule.ts';

// "Daftar Isi"   "Isi artikel:"
const HEADING = /^(?:daftar isi|isi artikel|table of contents) ?:?$/i;

/** Sets aside a table of contents: its heading and the lines below it that come back as subheadings. The subheadings stay. */
export const setAsideContents: FurnitureRule = (lines) => {
  const first = lines.findIndex(({ text }) => HEADING.test(text));
  const heading = lines[first];
  if (!heading) return [];
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  let last = first;
  for (let next = lines[last + 1]; next && (times.get(next.text) ?? 0) > 1; next = lines[last + 1]) {
    times.set(next.text, 1);
    last += 1;
  }
  return last === first ? [] : [wholeLines(heading, lines[last] ?? heading, 'contents')];
};
