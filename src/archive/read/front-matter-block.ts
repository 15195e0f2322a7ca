import matter from 'gray-matter';
import { type Document, isMap, parseDocument } from 'yaml';
import type { Span } from '../model/span.ts';

/**
 * What stands at the head of a dropped text.
 * none: no front matter, the text starts at `bodyStart`. refused: a block in another language than YAML.
 * block: the parsed YAML; its ranges count from `at.start`, and its errors are for the reader of keys to report.
 */
export type FrontMatterBlock =
  | { kind: 'none'; bodyStart: number }
  | { kind: 'refused'; language: string; bodyStart: number }
  | { kind: 'block'; document: Document.Parsed; at: Span; bodyStart: number };

// ---            ---yaml            ---js
const OPENING = /^---[ \t]*([^\s-]*)[ \t]*\r?\n/;
const REST_OF_LINE = /[ \t]*(?:\r?\n|$)/y;

/** Reads the front matter of `text`, which may start with a byte order mark. `isKey` tells a key the archive knows. */
export const readFrontMatterBlock = (text: string, isKey: (key: string) => boolean): FrontMatterBlock => {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const dropped = text.slice(mark);
  const opening = OPENING.exec(dropped);
  const closedAt = opening ? closingEnd(dropped) : undefined;
  if (!opening || closedAt === undefined) return { kind: 'none', bodyStart: mark };
  let file: ReturnType<typeof split>;
  try {
    file = split(dropped);
  } catch {
    return { kind: 'refused', language: opening[1] ?? '', bodyStart: mark + closedAt };
  }
  const start = mark + dropped.indexOf(file.matter);
  const document = parse(file.matter);
  const bodyStart = text.length - file.content.length;
  // A pasted text may open with a rule (---) of its own: only a block of keys is front matter.
  if (!mentionsKey(document, file.matter, isKey)) return { kind: 'none', bodyStart: mark };
  return { kind: 'block', document, at: { start, end: start + file.matter.length }, bodyStart };
};

/**
 * Where the line that closes the block ends; undefined when the block is not closed.
 * gray-matter takes an unclosed block for front matter to the end of the file: the whole article would vanish.
 */
const closingEnd = (text: string): number | undefined => {
  const closing = text.indexOf('\n---', '---'.length);
  if (closing === -1) return undefined;
  REST_OF_LINE.lastIndex = closing + '\n---'.length;
  return REST_OF_LINE.test(text) ? REST_OF_LINE.lastIndex : undefined;
};

/** The only call of gray-matter: it runs `---js` as code unless every engine but YAML is replaced by one that refuses. */
const split = (text: string) =>
  matter(text, { engines: { yaml: () => ({}), js: refuse, javascript: refuse, json: refuse } });

const refuse = (): never => {
  throw new Error('front matter is YAML only');
};

// YAML 1.2 core: no tags that make objects, no merge keys; aliases are capped because 400 bytes of them can fill the memory.
const parse = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, prettyErrors: false });

const mentionsKey = (document: Document.Parsed, yaml: string, isKey: (key: string) => boolean): boolean => {
  if (document.errors.length === 0) {
    const keys = isMap(document.contents) ? document.contents.items.map((pair) => String(pair.key)) : [];
    // A block of nothing but lower-case keys was meant as front matter, even when none of them is known.
    return keys.some(isKey) || (keys.length > 0 && keys.every((key) => /^\p{Ll}[\p{Ll}_-]*$/u.test(key)));
  }
  // title: "an unclosed quotation mark
  return [...yaml.matchAll(/^\s*([\p{L}_-]+)[ \t]*:/gmu)].some((line) => isKey(line[1] ?? ''));
};
