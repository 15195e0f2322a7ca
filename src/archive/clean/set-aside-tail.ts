import { furnitureReason } from '../language/furniture.ts';
import { relatedHeading } from '../language/other-articles.ts';
import type { SetAside } from '../model/clean-text.ts';
import { findMakers, type Makers } from './find-makers.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';
import { isOutletName } from './is-outlet-name.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** Kinds of furniture that also stand between the paragraphs of an article. */
const INNER = new Set(['advertisement', 'embed', 'page-control', 'separator', 'photo-control', 'share-bar', 'counter']);

/** Marks that stand inside a list of other articles. */
const SMALL = new Set(['counter', 'list-time', 'separator']);

/** Below its last line an article has at most this share of the words above it: teasers and comments, never the story. */
const MAX_SHARE = 0.5;

/** One short line may be the article's last; tags are several. */
const MIN_TAGS = 2;
const MAX_TAG_WORDS = 4;

/**
 * Sets aside everything below the line that closes an article (its signature, its tags, a list of other articles, the comment box,
 * a notice) when no article goes on below; names of makers stay.
 */
export const setAsideTail: FurnitureRule = (lines, { registry, text }) => {
  const isOutlet = (name: string) => isOutletName(name, registry);
  const makers = lines.map((line) => findMakers(line, text, isOutlet));
  const body = lines.findIndex((line, place) => isParagraph(line) && !makers[place]?.creditAtEnd);
  if (body === -1) return [];
  const closing = findClosing(lines, makers, body);
  if (closing === undefined) return [];
  const first = makers[closing]?.deskMark ? closing + 1 : closing;
  const tags = findTags(lines, makers, first);
  let reason = 'related-list';
  const found = lines.flatMap((line, place): SetAside[] => {
    if (place < first) return place < tags ? [] : [{ at: line.at, reason: 'tag-bar' }];
    const before = makers[place - 1]?.whole;
    if (makers[place]?.whole || (before === 'byline' && place > first && isNameLine(line.text))) return [];
    const own = furnitureReason(line.text);
    const small = own === undefined || SMALL.has(own);
    if (own && !small) reason = own;
    if (relatedHeading.test(line.text)) reason = 'related-list';
    return [{ at: line.at, reason: own && !(small && reason === 'related-list') ? own : reason }];
  });
  return joinLists(found, text);
};

/** Where tags without a heading begin above the closing line; that line itself when there are none. */
const findTags = (lines: readonly Line[], makers: readonly Makers[], first: number): number => {
  let start = first;
  while (isTagLike(lines[start - 1], makers[start - 1])) start -= 1;
  const listed = /:$/.test(lines[start - 1]?.text ?? '');
  return first - start >= MIN_TAGS && !listed ? start : first;
};

const isTagLike = (line: Line | undefined, makers: Makers | undefined): boolean =>
  line !== undefined && !makers?.whole && line.words <= MAX_TAG_WORDS && /^\p{L}[^.!?:;,"“”]*$/u.test(line.text);

/** A list of other articles is one piece. */
const joinLists = (found: readonly SetAside[], text: string): SetAside[] => {
  const joined: SetAside[] = [];
  for (const piece of found) {
    const last = joined.at(-1);
    const follows = last && text.slice(last.at.end, piece.at.start).trim() === '';
    if (last && follows && last.reason === 'related-list' && piece.reason === 'related-list') {
      joined[joined.length - 1] = { at: { start: last.at.start, end: piece.at.end }, reason: 'related-list' };
    } else joined.push(piece);
  }
  return joined;
};

const isSignature = ({ whole, deskMark }: Makers): boolean => whole === 'byline' || deskMark !== undefined;

/** The first line that closes the article: below it stand few words that could be its own, and none that go on with it. */
const findClosing = (lines: readonly Line[], makers: readonly Makers[], body: number): number | undefined => {
  const weight = (line: Line, place: number) =>
    isText(line) && !makers[place]?.whole && !furnitureReason(line.text) ? line.words : 0;
  const total = lines.reduce((sum, line, place) => sum + (place < body ? 0 : weight(line, place)), 0);
  let above = 0;
  let closers = 0;
  let first: number | undefined;
  for (let place = body; place < lines.length; place += 1) {
    const line = lines[place] as Line;
    const words = weight(line, place);
    const closes = place > body && isClosing(line, makers[place] ?? {});
    above += words;
    if (words > 0 && !closes && first !== undefined && closers < 2 && !isTeaser(lines, place)) {
      first = undefined;
      closers = 0;
    }
    if (closes || (place === body && makers[place]?.deskMark)) {
      const share = isFinal(line) ? 1 : MAX_SHARE;
      if (first === undefined && total - above <= above * share) first = place;
      if (first !== undefined) closers += isFinal(line) ? 2 : 1;
    }
  }
  return first;
};

const isClosing = (line: Line, makers: Makers): boolean => {
  if (isSignature(makers) || relatedHeading.test(line.text)) return true;
  const reason = furnitureReason(line.text);
  return (reason !== undefined && !INNER.has(reason)) || isTagHeading(line.text);
};

/** Shorter sentences are cries in a comment. */
const MIN_SENTENCE = 6;

const isText = (line: Line): boolean =>
  isParagraph(line) || (line.words >= MIN_SENTENCE && /[.”"]$/.test(line.text) && !isTitleCase(line.text));

const isTagHeading = (text: string): boolean =>
  /^(?:tags?|tagar|topik|topics?|kata kunci(?: \/ tags)?)\s*:?$/i.test(text);

/** Comments and notices end a page for good; a signature or a list may stand before a last part. */
const isFinal = ({ text }: Line): boolean => {
  const reason = furnitureReason(text);
  return reason === 'comment-box' || reason === 'copy-notice' || reason === 'page-foot';
};

/** A summary in a list of other articles stands beside the hour they came out, or breaks off. */
const isTeaser = (lines: readonly Line[], place: number): boolean =>
  /(?:\.\.\.|…)$/.test(lines[place]?.text ?? '') ||
  [lines[place - 1], lines[place + 1]].some((near) => near !== undefined && furnitureReason(near.text) === 'list-time');
