import { roleOfWriter } from '../language/byline-labels.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';

/** A longer line tells more than who somebody is. */
const MAX_WORDS = 60;

/** Below the article stand no more notes on its writers. */
const MAX_NOTES = 3;

/**
 * Sets aside what the last lines tell of a writer whom a line of names on the page names too: "Bunga Larasati adalah dosen …". In an
 * article of somebody else's such a sentence is news, and stays.
 */
export const setAsideAuthorNote: FurnitureRule = (lines, { makersOf }) => {
  const body = lines.findIndex(isParagraph);
  // Names one to a line below the article may be its tags.
  const names = lines.filter(
    (line, place) => makersOf(line).whole === 'byline' || (place < body && isNameLine(line.text)),
  );
  const signed = names.map(({ text }) => text.toLowerCase()).join('\n');
  const last = lines.findLastIndex((line) => makersOf(line).whole === undefined && !isNameLine(line.text));
  const notes = lines.slice(Math.max(body + 1, last - MAX_NOTES + 1), last + 1);
  const first = notes.findLastIndex(({ text, words }) => {
    const name = words <= MAX_WORDS ? roleOfWriter.exec(text)?.groups?.name : undefined;
    return name === undefined || !signed.includes(name.toLowerCase());
  });
  return body === -1 ? [] : notes.slice(first + 1).map(({ at }) => ({ at, reason: 'author-note' }));
};
