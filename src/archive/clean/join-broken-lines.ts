import { furnitureReason } from '../language/furniture.ts';
import { readAlso } from '../language/other-articles.ts';
import { opensTag } from '../language/speech-verbs.ts';
import type { Line } from './split-lines.ts';

/** A sentence never ends with one of these, so the line below goes on. */
const OPEN_END =
  /\s(?:di|ke|dari|dan|yang|untuk|dengan|pada|oleh|dalam|serta|atau|sebagai|bahwa|agar|para|antara|secara|karena|tentang|terhadap|hingga|menjadi|adalah|akan|telah|tidak)$/;

/** Shorter lines are buttons and tags, not the piece of a paragraph. */
const MIN_WORDS = 3;

/** A paragraph is not broken into more pieces than a narrow column has lines. */
const MAX_PIECES = 60;

/**
 * Joins the lines of one paragraph that a narrow column, a mail programme or a link broke in mid-sentence. Only a run that ends as
 * sentences end is joined: a headline over a line in lower case stays a headline.
 */
export const joinBrokenLines = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] as Line;
    let last = at;
    while (last - at < MAX_PIECES && goesOn(lines[last] as Line, lines[last + 1])) last += 1;
    const end = lines[last] as Line;
    if (last > at && /[.!?]["”’)\]]*$/.test(end.text)) {
      const pieces = lines.slice(at, last + 1);
      joined.push({
        at: { start: first.at.start, end: end.at.end },
        text: pieces.map(({ text }) => text).join(' '),
        words: pieces.reduce((sum, { words }) => sum + words, 0),
      });
      at = last;
    } else joined.push(first);
  }
  return joined;
};

const goesOn = (line: Line, below: Line | undefined): boolean =>
  below !== undefined &&
  line.words >= MIN_WORDS &&
  !/[.!?:;"”’)\]]$/.test(line.text) &&
  // "jpnn.com, JAKARTA - …" opens a body.
  !/^[\p{Ll}\d-]+\.\p{Ll}/u.test(below.text) &&
  (/^\p{Ll}/u.test(below.text) || OPEN_END.test(line.text)) &&
  // "…," — Baca juga: … — "ujar Larasati.": the line on the speaker goes on with the article, not with the other title.
  !(opensTag(below.text) && readAlso.test(line.text.slice(0, 400))) &&
  furnitureReason(line.text) === undefined &&
  furnitureReason(below.text) === undefined;
