import { isMatchLine } from '../language/match-report.ts';
import { readAlso, relatedHeading, tagHeading } from '../language/other-articles.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** A longer line that begins with the words goes on with the article behind the title; it is read word by word. */
const MAX_WORDS = 26;

/** A shorter line below the first title may be a subheading. */
const MIN_NEXT_TITLE = 5;

/**
 * Sets aside "Baca juga", with the headline on the same line or, where that line ends with the words themselves,
 * with the headlines on the lines below it, the first of which may stand under its day.
 */
export const setAsideReadAlso: FurnitureRule = (lines) =>
  lines.flatMap((line, index) => {
    if (isLinkedTitle(lines, index)) return [wholeLines(line, line, 'read-also')];
    const title = readAlso.exec(line.text.slice(0, 400))?.groups?.title;
    if (title === undefined || line.words > MAX_WORDS) return [];
    if (title !== '') return [wholeLines(line, line, 'read-also')];
    const isOther = (below: Line | undefined): below is Line =>
      below !== undefined &&
      !isParagraph(below) &&
      !readAlso.test(below.text) &&
      !isSentence(below) &&
      !isMatchLine(below.text);
    let last = index;
    if (isTimestamp(lines[last + 1]?.text ?? '')) last += 1;
    if (isOther(lines[last + 1])) last += 1;
    while (last > index && isListedAt(lines, last + 1) && isOther(lines[last + 1])) last += 1;
    // Above the text one of the titles is the headline: where no other is left, the last.
    const isOnly = (): boolean => !lines.slice(0, index).some((_, at) => isListedAt(lines, at));
    if (last - index > 1 && isParagraphBelow(lines, last) && isOnly()) last -= 1;
    return [wholeLines(line, lines[last] ?? line, 'read-also')];
  });

/** Whether the first paragraph of the page stands below `last`, and no title between. */
const isParagraphBelow = (lines: readonly Line[], last: number): boolean => {
  const body = lines.findIndex(isParagraph);
  return body > last && !lines.slice(last + 1, body).some((_, at) => isListedAt(lines, last + 1 + at));
};

/** A shorter title is the last of its list where no text follows that it could head; there a name may be the signature. */
const isListedAt = (lines: readonly Line[], at: number): boolean => {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || !isTitle(line)) return false;
  return line.words >= MIN_NEXT_TITLE || ((below === undefined || isHeading(below)) && !isNameLine(line.text));
};

const isHeading = ({ text }: Line): boolean => relatedHeading.test(text) || tagHeading.test(text);

// "Warga pun pulang." goes on with the article; a title may break off: "Harga telur naik ..."
const isSentence = ({ text }: Line): boolean => /(?<!\.\.)\.["”]?$/.test(text);

// "* VIDEO: Detik-detik Feri Putar Balik di Selat" between two paragraphs; two such lines beside each other may be a list of the article
const isLinkedTitle = (lines: readonly Line[], at: number): boolean => {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !above || !below || !/^[*•▪] ?\p{Lu}/u.test(line.text) || line.words <= MIN_NEXT_TITLE) return false;
  const bare = { ...line, text: line.text.slice(1).trim() };
  return isTitle(bare) && isTitleCase(bare.text) && [above, below].every((near) => isSaid(near));
};

const isSaid = ({ text }: Line): boolean => /[.!?”"]$/.test(text);
