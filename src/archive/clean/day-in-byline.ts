import {
  bylineAroundDay,
  bylineBeforeHours,
  dayBeforeByline,
  nameBeforeDate,
  postedOn,
} from '../language/byline-labels.ts';
import { isPlace } from '../language/is-place.ts';
import { familyNames, givenNames } from '../language/person-names.ts';
import { sectionNames, sectionWords } from '../language/section-names.ts';
import type { Span } from '../model/span.ts';
import { isNameLine } from './is-name-line.ts';
import { isTimestamp } from './is-timestamp.ts';

/** Where the day stands in a line that also names who wrote; undefined when the line is not both. */
export const dayInByline = (text: string): Span | undefined => {
  const { by, day } = bylineAroundDay.exec(text)?.groups ?? {};
  if (by && day) return { start: by.length, end: by.length + day.length };
  const behind = dayBeforeByline.exec(text)?.groups;
  if (behind?.day && (behind.by || isNameLine(behind.name ?? '')) && isTimestamp(behind.day))
    return { start: 0, end: behind.day.length };
  const hours = bylineBeforeHours.exec(text);
  if (hours?.groups?.by && isSigned(hours.groups.by) && isTimestamp(text.slice(hours[0].length)))
    return { start: hours.groups.by.length, end: text.length };
  const posted = postedOn.exec(text);
  if (posted?.groups?.by && isTimestamp(text.slice(posted[0].length), 0))
    return { start: posted.groups.by.length, end: text.length };
  const match = nameBeforeDate.exec(text);
  const name = match?.groups?.name;
  return match && name && (isNameLine(name) || isOfNames(name)) && isTimestamp(text.slice(match[0].length), 0)
    ? { start: text.indexOf(name) + name.length, end: text.length }
    : undefined;
};

// "Bagus Putra Pamungkas": beside a day one word that is a name speaks for the others
const isOfNames = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return (
    words.some((word) => givenNames.has(word) || familyNames.has(word)) &&
    words.every((word) => !sectionWords.has(word) && !sectionNames.has(word) && !isPlace(word))
  );
};

const isSigned = (by: string): boolean => isNameLine(by.replace(/^(?:oleh|penulis|by) ?:? ?/i, ''));
