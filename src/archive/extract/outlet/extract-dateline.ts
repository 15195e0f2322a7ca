import { isPlace } from '../../language/is-place.ts';
import { titleCase } from '../../language/title-case.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { DatelinePart } from './read-dateline.ts';

// "… Kementerian Luar Negeri (Kemenlu) RI, Jakarta, Selasa (6/7/2021)."   "… di Bandung, Rabu (7/7)."
const PLACE_BEFORE_DATE =
  /(?:,\s+|\bdi\s+)(\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?),\s+(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\s*(?:,\s*)?\(/u;

/**
 * The place a report was sent from, as a person writes it; from the dateline, else from the end of the first paragraph.
 * undefined where a town and its province stand there: they tell where something happened.
 */
export const extractDateline = (
  { text, blocks }: CleanText,
  parts: readonly DatelinePart[],
): Found<string> | undefined => {
  const place = parts.find(({ kind }) => kind === 'place');
  if (place) return { value: titleCase(place.text), at: place.at, rule: 'dateline', certainty: 'stated' };
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const match = first && PLACE_BEFORE_DATE.exec(text.slice(first.at.start, first.at.end));
  const name = match?.[1];
  if (!first || !name || !isPlace(name) || isBehindTown(text.slice(first.at.start, first.at.start + match.index)))
    return undefined;
  const start = first.at.start + match.index + match[0].indexOf(name);
  return {
    value: titleCase(name),
    at: { start, end: start + name.length },
    rule: 'place-before-date',
    certainty: 'inferred',
  };
};

// "… di sebuah kampus di Depok" before ", Jawa Barat, Kamis (…)"
const isBehindTown = (before: string): boolean =>
  isPlace(/\bdi (?<town>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u.exec(before.slice(-60))?.groups?.town ?? '');
