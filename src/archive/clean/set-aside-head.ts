import type { FurnitureRule } from './furniture-rule.ts';
import { readHead } from './read-head.ts';

// "No. 405/HM/KOMINFO/09/2022"   "Siaran Pers Nomor: 88/HM.01.04/KPK/56/08/2020"; below the headline such a line is kept
const RELEASE = /^(?:siaran pers )?(?:no|nomor)\.? ?:? ?(?=\S*\d)\S{3,50}(?: \d{4})?$/i;

/** Sets aside the menus, buttons and other titles that stand above the body and are neither its headline nor signed, dated or said. */
export const setAsideHead: FurnitureRule = (lines, { makersOf }) => {
  const { kinds } = readHead(lines, makersOf);
  return kinds.flatMap((kind, place) => {
    const line = lines[place];
    return kind === 'furniture' && line
      ? [{ at: line.at, reason: RELEASE.test(line.text) ? 'release-head' : 'menu' }]
      : [];
  });
};
