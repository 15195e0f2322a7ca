import { type Border, isSeamAtStop, isSingleWord, seamBehindName, seamRules } from './seam-rules.ts';

/** A longer row of letters is an address or a code. */
const MAX_RUN = 80;

// kepada|Kementerian   KPK|menyatakan   RI|Retno   tersebut.|Sejauh
const BORDER = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\.\p{Lu}/gu;

// Subianto|ketika   Maulina|menyatakan
const LONG_WORD = /(?<!\p{Lu})\p{Lu}\p{Ll}{7,}/gu;

const LETTER = /[\p{L}\p{M}'’]/u;

/**
 * Where words of `text` stand together without a space, as pages copied without their links leave them: "kataPresidenPrabowoSubianto",
 * "Subianto.Menurut". Offsets in UTF-16 code units, each the beginning of a word, ascending. Words written as one (iPhone, MotoGP,
 * McDonald) and those no sign speaks for stay whole.
 */
export const findSeams = (text: string): number[] => {
  const seams: number[] = [];
  // A text in a broken encoding has the same run on every line.
  const known = new Map<string, readonly number[]>();
  let done = 0;
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    const stop = border.indexOf('.') === -1 ? undefined : index + 2;
    if (stop !== undefined) {
      if (isSeamAtStop(text.slice(startOfRun(text, index), stop - 1), text.slice(stop, endOfRun(text, stop))))
        seams.push(stop);
    } else if (index >= done) {
      const [start, end] = [startOfRun(text, index), endOfRun(text, index)];
      done = end;
      if (end - start > MAX_RUN || mayBeHandle(text, start, end)) continue;
      const run = text.slice(start, end);
      const own = known.get(run) ?? seamsOfRun(run);
      known.set(run, own);
      for (const seam of own) seams.push(start + seam);
    }
  }
  for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
    const seam = seamBehindName(word);
    if (seam !== undefined && !mayBeHandle(text, index, index + word.length)) seams.push(index + seam);
  }
  return seams.sort((a, b) => a - b);
};

/**
 * Whether the run of letters between `start` and `end` belongs to an address, an account or a tag, which are written without spaces:
 * "@HadiKusuma", "#SalamSehat", "HadiKusuma77".
 */
export const mayBeHandle = (text: string, start: number, end: number): boolean =>
  /[@#/_\d]/.test(text.charAt(start - 1)) || /[@_\d]/.test(text.charAt(end));

const startOfRun = (text: string, at: number): number => {
  let start = at;
  while (at - start < MAX_RUN && LETTER.test(text.charAt(start - 1))) start -= 1;
  return start;
};

const endOfRun = (text: string, at: number): number => {
  let end = at;
  while (end - at <= MAX_RUN && LETTER.test(text.charAt(end))) end += 1;
  return end;
};

const isSeam = (border: Border): boolean => seamRules.some((rule) => rule.isSeam(border));

const seamsOfRun = (run: string): number[] => {
  const seams: number[] = [];
  const parts = run.split(/(?<=\p{Ll})(?=\p{Lu})/u).flatMap(partCapitals);
  let [at, from] = [0, 0];
  for (const [place, left] of parts.entries()) {
    const right = parts[place + 1];
    if (!right || isSingleWord(run.slice(from))) break;
    at += left.length;
    if (!isSeam({ left, right, rest: run.slice(at), behindSeam: from > 0 })) continue;
    seams.push(at);
    from = at;
  }
  return seams;
};

// "KPKmenyatakan", "RIRetno": the last of the capitals belongs to the word behind them or to the ones before.
const partCapitals = (part: string): string[] => {
  const [, capitals, small] = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u.exec(part) ?? [];
  if (!capitals || !small) return [part];
  const divisions = [
    [capitals, small],
    [capitals.slice(0, -1), capitals.slice(-1) + small],
  ] as const;
  const fitting = divisions.find(([left, right]) => isSeam({ left, right, rest: right, behindSeam: false }));
  return fitting ? [...fitting] : [part];
};
