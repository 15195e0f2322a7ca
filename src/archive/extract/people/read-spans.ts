import type { Office } from './find-offices.ts';
import type { Run } from './find-runs.ts';
import { type InList, inList } from './in-list.ts';
import type { Passage } from './read-passage.ts';
import { signsAfter } from './signs-after.ts';
import { type Side, signsBefore } from './signs-before.ts';
import { signsWithin } from './signs-within.ts';
import { isWord } from './word-facts.ts';

/** Words of a run that may be one person's name, with the signs for and against it. Token positions, `end` exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  /** Its words without initials, numerals and particles. */
  names: string[];
  signs: readonly string[];
  inList: InList;
  before: Office | undefined;
  after: Office | undefined;
}

/** A name has at most so many words; longer runs are titles of books and bodies. */
export const MAX_WORDS = 6;

/** Every span of a run that could be a name, by start and then by end. */
export const readSpans = (passage: Passage, run: Run): NameSpan[] => {
  const { tokens, registered } = passage;
  const size = run.end - run.start;
  const afters: Side[] = [];
  const spans: NameSpan[] = [];
  let behindHead = false;
  for (let from = 0; from < size; from += 1) {
    const opening = run.kinds[from];
    // "Salim bin Abdullah": whose son he is belongs to the name.
    if (opening === 'particle' || opening === 'numeral' || run.kinds[from - 1] === 'particle') continue;
    const start = run.start + from;
    const before = signsBefore(passage, start);
    const entry = registered.get(start);
    const inBody = before.signs.includes('head-before') || before.signs.includes('credit-before');
    if (inBody) behindHead = true;
    const further = behindHead && !inBody ? ['head-further-before'] : [];
    for (let to = from + 1; to <= Math.min(size, from + MAX_WORDS); to += 1) {
      if (run.kinds[to - 1] === 'particle' || run.kinds[to] === 'particle') continue;
      const end = run.start + to;
      const after = afters[to] ?? signsAfter(passage, end);
      afters[to] = after;
      const signs = [...signsWithin(tokens, run, from, to), ...before.signs, ...after.signs, ...further];
      if (entry?.end === end) signs.push(entry.sign);
      const names = tokens.slice(start, end).filter((_, index) => isWord(run.kinds[from + index]));
      // "Gedung …", "Diadaptasi oleh …": the name of something else or of the author, unless the registry knows whose it is.
      if ((names.length === 0 || inBody) && entry?.end !== end) continue;
      spans.push({
        start,
        end,
        names: names.map(({ text }) => text),
        signs,
        inList: inList(tokens, start, end),
        before: before.office,
        after: after.office,
      });
    }
  }
  return spans;
};
