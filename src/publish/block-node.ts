import type { Emphasis, Heading, Link, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../archive/model/clean-text.ts';
import type { Span } from '../archive/model/span.ts';
import { tidy } from '../archive/model/tidy.ts';
import { within } from '../archive/model/within.ts';
import type { BodyMarks, Mark } from './body-marks.ts';
import { printable } from './printable.ts';

/**
 * A paragraph or subheading as a tree of text, links and quotes. White space is single; words set aside and characters no one sees
 * leave no trace. Without children when nothing of the block is left.
 */
export const blockNode = (block: Block, text: string, { quotes, people }: BodyMarks): Paragraph | Heading => {
  const words = (at: Span): PhrasingContent[] => textNode(text, at);
  const linked = (at: Span): PhrasingContent[] =>
    split(at, people, words, ({ target }, part) => linkNode(target, words(part)));
  const at = withoutOuterSpace(text, block.at);
  const children = split(at, quotes, linked, (mark, part) => quoteNode(mark, part, linked(part)));
  return block.kind === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
};

const split = (
  at: Span,
  marks: readonly Mark[],
  between: (part: Span) => PhrasingContent[],
  marked: (mark: Mark, part: Span) => Link | Emphasis,
): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let start = at.start;
  for (const mark of within(marks, at)) {
    const part = { start: Math.max(mark.at.start, at.start), end: Math.min(mark.at.end, at.end) };
    const node = marked(mark, part);
    nodes.push(...between({ start, end: part.start }), ...(node.children.length > 0 ? [node] : []));
    start = part.end;
  }
  return [...nodes, ...between({ start, end: at.end })];
};

const textNode = (text: string, { start, end }: Span): PhrasingContent[] => {
  const words = printable(text.slice(start, end));
  const core = tidy(words);
  // A space stands once: with the words before, even where a link or a quote parts the two.
  const before = /^\s/.test(words) && !/\s/.test(text.charAt(start - 1)) ? ' ' : '';
  const after = core !== '' && /\s$/.test(words) ? ' ' : '';
  const value = before + core + after;
  return value === '' ? [] : [{ type: 'text', value }];
};

const linkNode = (url: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  data: { hProperties: { className: ['person'] } },
  children,
});

// Markdown has no such thing as a span, so an emphasis is told to print as one.
const quoteNode = ({ at, target }: Mark, part: Span, children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  // An id stands once, also where a quote runs over several paragraphs.
  data: { hName: 'span', hProperties: { className: ['quote'], ...(part.start === at.start && { id: target }) } },
  children,
});

const withoutOuterSpace = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, start + words.trimEnd().length) };
};
