import { isMatchLine } from '../language/match-report.ts';
import { relatedHeading, tagHeading } from '../language/other-articles.ts';
import type { Makers } from './find-makers.ts';
import { isParagraph } from './furniture-rule.ts';
import { isCard, isOutletLine } from './is-card.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** Kinds of furniture that also stand between the paragraphs of an article. */
const INNER = new Set(['advertisement', 'embed', 'page-control', 'separator', 'photo-control', 'share-bar', 'counter']);

/** Below its last line an article has at most this share of the words above it: teasers, never the story. */
const MAX_SHARE = 0.5;

/** Comments and notices may be as long as the article. */
const MAX_FINAL_SHARE = 1;

/** Shorter sentences are cries in a comment. */
const MIN_SENTENCE = 6;

/**
 * The place of the first line that closes the article which begins at `body`: below it stand few words that could be its own, and
 * none that go on with it. undefined when nothing closes it. `isOutlet` knows outlets by their printed names.
 */
export const findClosing = (
  lines: readonly Line[],
  makers: readonly Makers[],
  body: number,
  isOutlet: (name: string) => boolean,
): number | undefined => {
  const weights = lines.map((line, place) => (place < body || makers[place]?.whole ? 0 : weightOf(line)));
  let below = weights.reduce((sum, words) => sum + words, 0);
  let above = 0;
  let first: number | undefined;
  let signs = new Set<Sign>();
  for (const [place, line] of lines.entries()) {
    if (place < body) continue;
    const words = weights[place] ?? 0;
    const card = place > body && isCard(lines, place, isOutlet);
    const sign = card ? 'list' : signOf(line, makers[place] ?? {}, place === body);
    above += words;
    below -= words;
    const turned = first !== undefined && isNextPage(line, lines[first - 1]);
    const goesOn = words > 0 && !sign && !isOver(signs) && !isTeaser(lines, place, isOutlet);
    if (first !== undefined && (turned || goesOn)) {
      first = undefined;
      signs = new Set();
    }
    if (!sign) continue;
    if (below <= above * (sign === 'end' ? MAX_FINAL_SHARE : MAX_SHARE)) first ??= place;
    if (first !== undefined) signs.add(sign);
  }
  return first;
};

/** What closes an article: who made it, other articles, what readers say, the end of the page, or another thing that stands below articles. */
type Sign = 'signature' | 'list' | 'comments' | 'end' | 'other';

const signOf = (line: Line, { whole, deskMark }: Makers, isFirst: boolean): Sign | undefined => {
  if (deskMark || (whole === 'byline' && !isFirst)) return 'signature';
  if (isFirst) return undefined;
  if (relatedHeading.test(line.text)) return 'list';
  const reason = line.furniture;
  if (reason === 'copy-notice' || reason === 'page-foot' || isCommentForm(line.text)) return 'end';
  if (reason === 'comment-box') return 'comments';
  return (reason !== undefined && !INNER.has(reason)) || tagHeading.test(line.text) ? 'other' : undefined;
};

/** A signature or a list alone may stand before a last part of the article; together they do not, nor a signature with comments. */
const isOver = (signs: ReadonlySet<Sign>): boolean =>
  signs.has('end') || (signs.has('signature') && (signs.has('list') || signs.has('comments')));

// "Halaman 2"; "tumpangi terbalik di muara." below a body that breaks off
const isNextPage = ({ text }: Line, last: Line | undefined): boolean =>
  /^halaman \d{1,2}$/i.test(text) ||
  (/^\p{Ll}.*\.$/u.test(text) && last !== undefined && last.words >= MIN_SENTENCE && /[\p{Ll},]$/u.test(last.text));

const weightOf = (line: Line): number => (line.furniture === undefined && isText(line) ? line.words : 0);

const isText = (line: Line): boolean =>
  isParagraph(line) ||
  isMatchLine(line.text) ||
  (line.words >= MIN_SENTENCE && /[.”"]$/.test(line.text) && !isTitleCase(line.text));

// "Tulis komentar Anda di sini"   "Balas"
const isCommentForm = (text: string): boolean =>
  /^(?:(?:tulis|kirim|beri|isi|tinggalkan|tambahkan) (?:komentar|balasan)(?: anda)?(?: di sini)?|balas|leave a reply|post comment)\.?$/i.test(
    text,
  );

/** A summary in a list of other articles stands beside the hour they came out, beside their outlet, or breaks off. */
const isTeaser = (lines: readonly Line[], place: number, isOutlet: (name: string) => boolean): boolean =>
  /(?:\.\.\.|…)$/.test(lines[place]?.text ?? '') ||
  [lines[place - 1], lines[place + 1]].some(
    (near) => near !== undefined && (near.furniture === 'list-time' || isOutletLine(near, isOutlet)),
  );
