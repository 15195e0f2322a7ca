import { isPlace } from '../../language/is-place.ts';
import type { Found } from '../../model/found.ts';
import type { Office } from './find-offices.ts';

/** "pejabat tinggi kementerian …" says less than the office behind the name. */
const VAGUE_OFFICE = /^(?:pejabat|petinggi|pimpinan|perwakilan|utusan|anggota delegasi)\b/i;

/**
 * The office to show. A definite office after the name beats a vague one before it, and takes its country along:
 * "Pejabat Tinggi Kementerian … Rusia, (nama), Wakil Menteri …" is the Wakil Menteri … Rusia.
 */
export const chooseOffice = (before: Office | undefined, after: Office | undefined): Found<string> | undefined => {
  if (!before || !after || !VAGUE_OFFICE.test(before.role.value)) return (before ?? after)?.role;
  const country = before.role.value.split(' ').at(-1) ?? '';
  const value = isPlace(country) ? `${after.role.value} ${country}` : after.role.value;
  const at = { start: before.role.at?.start ?? 0, end: after.role.at?.end ?? 0 };
  return { ...after.role, value, at };
};
