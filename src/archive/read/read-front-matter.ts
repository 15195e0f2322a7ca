import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, type Pair } from 'yaml';
import { cutAtWord } from '../language/cut-at-word.ts';
import type { Found } from '../model/found.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, type ProblemCode, type ProblemDetails, problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { tidy } from '../model/tidy.ts';
import { readFrontMatterBlock } from './front-matter-block.ts';
import { findKey, frontMatterKeys, keyNames } from './front-matter-keys.ts';
import { valueReaders } from './front-matter-values.ts';

/** Front matter of one file, where the pasted text starts, and everything that is wrong with it. */
export interface ReadFrontMatter {
  frontMatter: FrontMatter;
  bodyStart: number;
  problems: Problem[];
}

/** Reads the archivist's values from the head of `text`. A wrong value is left out and reported; the rest stands. */
export const readFrontMatter = (text: string, file: string): ReadFrontMatter => {
  const block = readFrontMatterBlock(text, isNearKey);
  const { bodyStart } = block;
  const failed = (...problems: Problem[]): ReadFrontMatter => ({ frontMatter: {}, bodyStart, problems });
  if (block.kind === 'none') return failed();
  if (block.kind === 'unclosed') return failed(problem('front-matter-unclosed', file, 1));
  if (block.kind === 'refused') return failed(problem('front-matter-engine', file, 1, block.language));
  const { document, faults, at } = block;
  if (faults.length > 0) {
    const lineAt = (offset: number) => lineOf(text, at.start + offset);
    return failed(...faults.map(({ offset, reason }) => problem('front-matter-syntax', file, lineAt(offset), reason)));
  }
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return { ...readPairs(pairs as Pair[], { text, file, start: at.start }), bodyStart };
};

const readPairs = (pairs: readonly Pair[], from: { text: string; file: string; start: number }) => {
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const given: Record<string, Found<unknown>> = {};
  for (const pair of pairs) {
    const name = String(pair.key);
    const at = placeOf(pair, from.start);
    const report = <C extends ProblemCode>(code: C, ...details: ProblemDetails<C>) =>
      problems.push(problem(code, from.file, lineOf(from.text, at.start), ...details));
    const key = findKey(name);
    const first = key && names.get(key);
    if (!key) report('unknown-key', name, nearestName(name));
    else if (first) report('repeated-key', name, first);
    else {
      names.set(key, name);
      const reader = valueReaders[frontMatterKeys[key].kind];
      const raw = plain(pair.value);
      const value = reader.read(raw);
      // A key with nothing behind it says nothing: a template left unfilled is not an error.
      if (value !== undefined) given[key] = { value, at, rule: 'front-matter', certainty: 'given' };
      else if (raw !== null) report('wrong-value', name, writtenValue(pair, from), reader.expected);
    }
  }
  return { frontMatter: given as FrontMatter, problems };
};

const nearestName = (name: string): string => closest(name.toLowerCase(), [...keyNames]);

/** A key, or one in lower case with a slip of the finger: one slip in a short word, two in a longer. "Data: 12 orang" is news. */
const isNearKey = (name: string): boolean =>
  findKey(name) !== undefined ||
  (/^\p{Ll}/u.test(name) && distance(nearestName(name), name) <= Math.min(2, Math.floor(name.length / 4)));

const rangeOf = (node: unknown): readonly number[] | undefined => (node as { range?: number[] } | null)?.range;

/** The whole `key: value` in the file. */
const placeOf = (pair: Pair, start: number): Span => {
  const key = rangeOf(pair.key) ?? [0, 0];
  return { start: start + (key[0] ?? 0), end: start + (rangeOf(pair.value)?.[1] ?? key[1] ?? 0) };
};

/** A value as the archivist wrote it, on one line, cut where a long one would bury the sentence around it. */
const writtenValue = (pair: Pair, { text, start }: { text: string; start: number }): string => {
  const from = rangeOf(pair.key)?.[1] ?? 0;
  const to = rangeOf(pair.value)?.[1] ?? from;
  return `“${cutAtWord(tidy(text.slice(start + from, start + to).replace(/^\s*:/, '')), 60)}”`;
};

/** Plain data of a YAML value: scalars and lists of scalars; anything deeper as something that no reader accepts. */
const plain = (node: unknown): unknown => {
  if (node === null || node === undefined) return null;
  if (isScalar(node)) return node.value;
  const items = (node as { items?: unknown[] }).items;
  if (isMap(node) || !Array.isArray(items)) return { nested: true };
  return items.map((item) => (isScalar(item) ? item.value : undefined));
};
