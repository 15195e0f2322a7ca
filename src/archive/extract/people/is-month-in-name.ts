import { eastAsianNames } from '../../language/person-names.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** Whether the month at `index` is part of a name: "Tan Mei Ling", "Nona April Larasati"; but "pada 12 Mei Larasati tiba" names the month. */
export const isMonthInName = (
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  index: number,
): boolean => {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (labels[index] !== 'calendar' || !isCapitalised(token) || !isCapitalised(next)) return false;
  const isOfTwo = token?.key === 'mei' && [previous, next].some((beside) => eastAsianNames.has(beside?.key ?? ''));
  if (isOfTwo) return previous?.kind !== 'number';
  if (labels[index + 1] !== 'name') return false;
  const isBehindName = isCapitalised(previous) && labels[index - 1] === 'name';
  const isAddressed = labels[index - 1] === 'honorific' || labels[index - 1] === 'kin';
  // "Mei Nur Hasanah hadir": two known names behind what is no day and no part of a year.
  const isFirstOfThree =
    labels[index + 2] === 'name' && MONTHS_AS_NAMES.has(token?.key ?? '') && !isBeforeMonth(previous);
  return isBehindName || isAddressed || isFirstOfThree;
};

/** Months that open names as well. */
const MONTHS_AS_NAMES = new Set(['mei', 'april', 'juni', 'juli']);

const isBeforeMonth = (previous: Token | undefined): boolean =>
  previous?.kind === 'number' || BEFORE_MONTHS.has(previous?.key ?? '');

const BEFORE_MONTHS = new Set(
  'bulan awal akhir pertengahan pada sejak hingga sampai per mulai medio di selama antara dan'.split(' '),
);
