import { findDatelineHead } from '../language/dateline.ts';
import { isPlace } from '../language/is-place.ts';
import { breadcrumbInLine, endInLine, seamBehindEnd, shareInLine, stampInLine } from '../language/page-seams.ts';
import { sectionNames } from '../language/section-names.ts';
import { tidy } from '../model/tidy.ts';
import { isNameLine } from './is-name-line.ts';
import { isTitleCase } from './is-title-case.ts';
import { type Line, lineAt } from './split-lines.ts';

/** A shorter line is a paragraph; a longer one is no page of one article. */
const MIN_WORDS = 60;
const MAX_LENGTH = 60_000;

/** Above a body stands no more than this. */
const MAX_HEAD = 1500;

/** A headline has at least so many words. */
const MIN_TITLE = 4;

/** From so many sections on the words before a headline are a menu. */
const MIN_SECTIONS = 3;

/** The words of a dateline before its dash. */
const MAX_DATELINE = 5;

/**
 * The lines a page had before it was pasted as one: way through the site, headline, hour, caption, body, and what stands behind it.
 * Any other line comes back whole. `isOutlet` knows outlets by their printed names.
 */
export const cutPageLine = (line: Line, text: string, isOutlet: (name: string) => boolean): Line[] => {
  if (line.words < MIN_WORDS || line.at.end - line.at.start > MAX_LENGTH) return [line];
  const words = text.slice(line.at.start, line.at.end);
  const cuts = [...new Set([...headSeams(words, isOutlet), ...endSeams(words)])].sort((a, b) => a - b);
  if (cuts.length === 0) return [line];
  const bounds = [0, ...cuts, words.length];
  return bounds.slice(1).flatMap((end, index) => pieceOf(line, words, bounds[index] ?? 0, end));
};

const pieceOf = (line: Line, words: string, from: number, to: number): Line[] => {
  const piece = words.slice(from, to);
  const seen = tidy(piece);
  if (seen === '') return [];
  const start = line.at.start + from + (piece.length - piece.trimStart().length);
  return [lineAt({ start, end: start + piece.trim().length }, seen)];
};

/**
 * Around the hour an article came out or the share bar, behind a menu before the headline, before who wrote, and before the dateline.
 * None where neither stands above a sentence.
 */
const headSeams = (words: string, isOutlet: (name: string) => boolean): number[] => {
  const top = words.slice(0, MAX_HEAD);
  const hour = stampInLine.exec(top);
  const stamp = hour ?? shareBelowTitle(top);
  if (!stamp || /[.!?]["”]? \p{Lu}\p{Ll}/u.test(words.slice(0, stamp.index).replace(/\b\p{L}{1,3}\. /gu, '')))
    return [];
  const end = stamp.index + stamp[0].length;
  const start = nameBefore(words, stamp.index) ?? outletBefore(words, stamp.index, isOutlet);
  const dateline = findDateline(words, end, isOutlet);
  return [
    menuEnd(words.slice(0, start)),
    start,
    ...(hour ? [] : [stamp.index]),
    end,
    ...(dateline === undefined ? [] : [dateline]),
  ];
};

/** A hole or a share bar inside a sentence parts nothing. */
const shareBelowTitle = (top: string): RegExpExecArray | null => {
  const share = shareInLine.exec(top);
  const above = top.slice(0, share?.index);
  return share && isTitleCase(above) && findDatelineHead(above) === undefined ? share : null;
};

// "… Kurangi Stok - Bunga Larasati Bagikan: WhatsApp Facebook"
const nameBefore = (words: string, stamp: number): number | undefined => {
  const name = / [-–—|] (?<name>(?:\p{Lu}[\p{L}.'’]{1,20}(?: |$)){2,4})$/u.exec(
    words.slice(Math.max(0, stamp - 100), stamp),
  );
  return name?.groups?.name && isNameLine(name.groups.name.trim()) ? stamp - name[0].length : undefined;
};

// "… Kurangi Stok Kabar Damai - Jumat, 12 Januari 2023 10:05"
const outletBefore = (words: string, stamp: number, isOutlet: (name: string) => boolean): number => {
  const before = /(?:\S{1,30} ){1,3}(?=[-–—|] ?$)/.exec(words.slice(Math.max(0, stamp - 100), stamp))?.[0] ?? '';
  const parts = before.trim().split(' ');
  const first = parts.findIndex((_, place) => isOutlet(parts.slice(place).join(' ')));
  if (first === -1) return stamp;
  return words.lastIndexOf(parts.slice(first).join(' '), stamp);
};

/** Where the headline begins behind a breadcrumb, or behind a row of sections that runs to the last of them; 0 without either. */
const menuEnd = (head: string): number => {
  const way = breadcrumbInLine.exec(head)?.[0].length;
  if (way) return way;
  const tokens = [...head.matchAll(/\S+/g)];
  const places = tokens.flatMap(({ 0: word }, place) => (sectionNames.has(word.toLowerCase()) ? [place] : []));
  if (places.length < MIN_SECTIONS) return 0;
  const last = places.findLast((place, index) => index >= MIN_SECTIONS - 1 && index * 3 >= place - 6) ?? -1;
  const next = tokens[last + 1];
  return next && tokens.length - last > MIN_TITLE ? next.index : 0;
};

/** Where the dateline begins whose dash is the first behind `from` with a place or an outlet before it; undefined without one. */
const findDateline = (words: string, from: number, isOutlet: (name: string) => boolean): number | undefined => {
  const zone = words.slice(from, from + MAX_HEAD);
  for (const dash of zone.matchAll(/ ?(?:[-–—]|--) (?=["“]?[\p{Lu}\d])/gu)) {
    const tokens = [...zone.slice(Math.max(0, dash.index - 100), dash.index).matchAll(/\S+/g)].slice(-MAX_DATELINE);
    const base = Math.max(0, dash.index - 100);
    // "ANTARA/Bunga Larasati Kota Damai (ANTARA) - …": behind the slash stands who made the photo.
    for (const { index } of tokens.slice(tokens.findLastIndex(({ 0: word }) => word.includes('/')) + 1)) {
      const head = findDatelineHead(zone.slice(base + index, dash.index + dash[0].length + 30))?.text;
      const parts = head?.split(/[,()]/).map((part) => part.trim()) ?? [];
      if (parts[0] && (isPlace(parts[0]) || isOutlet(parts[0]))) return from + base + index;
    }
  }
  return undefined;
};

/** Behind the body: after the initials of the desk, before each signature, notice and heading, and after each heading. */
const endSeams = (words: string): number[] => {
  const ends = [...words.matchAll(endInLine)];
  // A label or a list in the middle of an article has most of the text behind it.
  const first = ends.find(({ index }) => index > words.length / 3);
  if (!first) return [];
  const isMark = first[0].startsWith('(');
  const start = isMark ? first.index + first[0].length : first.index;
  const seams = [...words.slice(start).matchAll(seamBehindEnd)].flatMap(({ index, groups }) => {
    const at = start + index;
    return groups?.heading ? [at, at + groups.heading.length] : [at];
  });
  return [start, ...seams];
};
