import matter from 'gray-matter';
import { type Document, isMap } from 'yaml';
import type { Span } from '../model/span.ts';
import { parseYaml, type YamlFault } from './parse-yaml.ts';

/**
 * What stands at the head of a dropped text.
 * none: no front matter, the text starts at `bodyStart`. unclosed: a block with a key we know that no line closes; it is read as text.
 * refused: a block in another language than YAML. block: the parsed YAML; its offsets count from `at.start`.
 */
export type FrontMatterBlock =
  | { kind: 'none'; bodyStart: number }
  | { kind: 'unclosed'; bodyStart: number }
  | { kind: 'refused'; language: string; bodyStart: number }
  | { kind: 'block'; document: Document.Parsed; faults: YamlFault[]; at: Span; bodyStart: number };

// ---            ---yaml            ---js
const OPENING = /^---(?:[ \t]*([^\s-]+))?[^\S\r\n]*(?:\r\n?|\n)/;
const REST_OF_LINE = /[ \t]*(?:\r?\n|$)/y;

/** A block of front matter is shorter; a parser of YAML compares each key with all others. */
const MAX_BLOCK = 100_000;

/** Reads the front matter of `text`, which may start with a byte order mark. `isKey` tells a key the archive knows. */
export const readFrontMatterBlock = (text: string, isKey: (key: string) => boolean): FrontMatterBlock => {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const dropped = text.slice(mark);
  const opening = OPENING.exec(dropped);
  if (!opening) return { kind: 'none', bodyStart: mark };
  const closedAt = closingEnd(dropped);
  if (closedAt === undefined) {
    const [first = ''] = dropped.slice(opening[0].length).split(/[\r\n]/, 1);
    return { kind: writtenKeys(first).some(isKey) ? 'unclosed' : 'none', bodyStart: mark };
  }
  const language = opening[1] ?? '';
  if (!/^(?:|ya?ml)$/i.test(language)) return { kind: 'refused', language, bodyStart: mark + closedAt };
  const file = split(dropped);
  const start = mark + dropped.indexOf(file.matter);
  const parsed = parseYaml(file.matter);
  // A pasted text may open with a rule (---) of its own: only a block of keys is front matter.
  if (!isFrontMatter(parsed.document, file.matter, isKey)) return { kind: 'none', bodyStart: mark };
  const at = { start, end: start + file.matter.length };
  return { kind: 'block', ...parsed, at, bodyStart: text.length - file.content.length };
};

/**
 * Where the line that closes the block ends; undefined when the block is not closed, or only further down than front matter reaches.
 * gray-matter takes an unclosed block for front matter to the end of the file: the whole article would vanish.
 */
const closingEnd = (text: string): number | undefined => {
  const closing = text.indexOf('\n---', '---'.length);
  if (closing === -1 || closing > MAX_BLOCK) return undefined;
  REST_OF_LINE.lastIndex = closing + '\n---'.length;
  return REST_OF_LINE.test(text) ? REST_OF_LINE.lastIndex : undefined;
};

/**
 * The only call of gray-matter. It runs `---js` as code unless every engine but YAML is replaced by one that refuses; it cuts the block
 * out, and the YAML itself is parsed where its lines can still be counted.
 */
const split = (text: string) =>
  matter(text, { engines: { yaml: () => ({}), js: refuse, javascript: refuse, json: refuse } });

const refuse = (): never => {
  throw new Error('front matter is YAML only');
};

const isFrontMatter = (document: Document.Parsed, yaml: string, isKey: (key: string) => boolean): boolean => {
  if (document.errors.length > 0) return writtenKeys(yaml).some(isKey);
  const keys = isMap(document.contents) ? document.contents.items.map((pair) => String(pair.key)) : [];
  // A block of nothing but lower-case keys was meant as front matter, even when none of them is known.
  return keys.some(isKey) || (keys.length > 0 && keys.every((key) => /^\p{Ll}[\p{Ll}_-]*$/u.test(key)));
};

// title: "an unclosed quotation mark
const writtenKeys = (yaml: string): string[] =>
  [...yaml.matchAll(/^[ \t]*([\p{L}_-]+)[ \t]*:/gmu)].map(([, key]) => key ?? '');
