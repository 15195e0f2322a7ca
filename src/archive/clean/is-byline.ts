import {
  barredLabels,
  bracketedName,
  bylineLabelLine,
  bylineLine,
  bylineWithOutlet,
  gluedLabel,
  greetingBeforeName,
  mailLine,
  nameBehindBar,
  nameBesideInitials,
  officeLine,
  outletBeforeName,
  placedLabel,
  reportedBy,
  toldReporter,
} from '../language/byline-labels.ts';
import { commonWords } from '../language/common-words.ts';
import { isPlace } from '../language/is-place.ts';
import { photoCreditLine } from '../language/photo-credits.ts';
import { sectionNames } from '../language/section-names.ts';
import { dayInByline } from './day-in-byline.ts';
import { isNameLine } from './is-name-line.ts';

/** Whether a line only names who wrote, edited or supplied the text. `isOutlet` knows outlets by their printed names. */
export const isByline = (text: string, isOutlet: (name: string) => boolean): boolean =>
  [bylineLine, bylineLabelLine, barredLabels, officeLine, mailLine].some((pattern) => pattern.test(text)) ||
  isStrange(reportedBy.exec(text)?.groups?.name ?? '') ||
  [nameBesideInitials, greetingBeforeName, toldReporter].some((pattern) =>
    isNameLine(pattern.exec(text)?.groups?.name ?? ''),
  ) ||
  [gluedLabel, placedLabel].some((pattern) => isNameLine(pattern.exec(text)?.groups?.names ?? '')) ||
  isBracketed(text) ||
  isBehindBar(text, isOutlet) ||
  dayInByline(text) !== undefined ||
  isBesideOutlet(text, isOutlet);

// "Laporan Pilihan" and "Laporan Utama" name nobody.
const isStrange = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word !== '' && !commonWords.has(word) && !sectionNames.has(word));

/** Whether words in parentheses or brackets are a name that signs, with the place it signs from or without. */
// "(Bunga Larasati)"   "(Bunga Larasati )"   "(Bunga Larasati, Solo)"
export const isBracketed = (text: string): boolean => {
  const { name, place } = bracketedName.exec(text)?.groups ?? {};
  return name !== undefined && isNameLine(name.trim()) && (place === undefined || isPlace(place));
};

const isBehindBar = (text: string, isOutlet: (name: string) => boolean): boolean => {
  const { name, outlet } = nameBehindBar.exec(text)?.groups ?? {};
  return name !== undefined && isNameLine(name) && (outlet === undefined || isOutlet(outlet));
};

// "Bunga Larasati - detikNews"   "Fajar N, Jurnalis"   "CNN Indonesia | Bunga Larasati"; "Jakarta, NU Online" is a dateline.
const isBesideOutlet = (text: string, isOutlet: (name: string) => boolean): boolean => {
  if (photoCreditLine.test(text)) return false;
  const before = text.includes('|') ? outletBeforeName.exec(text)?.groups : undefined;
  if (before?.outlet && before.name && isOutlet(before.outlet) && isNameLine(before.name)) return true;
  const { section, name, outlet } = bylineWithOutlet.exec(text)?.groups ?? {};
  if (!name || !outlet || isPlace(name) || (section && !sectionNames.has(section.toLowerCase()))) return false;
  return (
    isOutlet(outlet) ||
    outlet.split(' ').every(isOutlet) ||
    /^(?:jurnalis|wartawan|reporter|penulis|editor)$/i.test(outlet)
  );
};
