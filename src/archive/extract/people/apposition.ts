import type { Office } from './find-offices.ts';
import type { Passage } from './read-passage.ts';
import type { Token } from './tokenise.ts';

/** A longer apposition is a sentence of its own, in words. */
const MAX_APPOSITION = 12;

/**
 * Whether the comma at `end` closes what tells who the person before it is, so that the words before the comma name a body: "Ishak
 * Larasati, peneliti Pusat Studi Andi Wirayuda, mengikuti …".
 */
export const closesApposition = (passage: Passage, end: number): boolean => {
  const { tokens, officeFrom, runFrom } = passage;
  if (!goesOn(tokens[end + 1])) return false;
  for (let at = end - 1; at > Math.max(0, end - MAX_APPOSITION); at -= 1) {
    if (tokens[at]?.kind !== 'mark') continue;
    const office = officeFrom.get(at + 1);
    return (
      tokens[at]?.text === ',' && office !== undefined && endsInHead(passage, office) && endsRun(tokens, runFrom, at)
    );
  }
  return false;
};

/** Whether the sentence goes on behind the comma before `next`, and no list. */
const goesOn = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !next.capital && next.key !== 'dan' && next.key !== 'serta';

/** Whether an office ends in what opens the name of a body: the words behind are that name. */
const endsInHead = ({ labels }: Passage, { end }: Office): boolean => labels[end - 1] === 'head';

// "Ishak Larasati," but not "Di Solo,": two words or more of a run end there.
const endsRun = (tokens: readonly Token[], runFrom: Passage['runFrom'], end: number): boolean => {
  let start = end;
  while (start > 0 && !runFrom.has(start) && tokens[start - 1]?.kind !== 'mark') start -= 1;
  const run = runFrom.get(start);
  return run?.end === end && end - start > 1;
};

/** Whether a name follows an office behind a comma, whose office it then is: "Retno Marsudi, Menteri Luar Negeri Rusia Sergei Lavrov". */
export const namesNextPerson = (passage: Passage, office: Office): boolean => {
  const run = passage.runFrom.get(office.end);
  if (run === undefined) return false;
  return !(endsInHead(passage, office) && passage.tokens[run.end]?.text === ',' && goesOn(passage.tokens[run.end + 1]));
};
