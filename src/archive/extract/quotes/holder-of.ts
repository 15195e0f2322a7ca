import { expandOffice } from '../../language/expand-office.ts';
import { placeAbbreviations } from '../../language/places.ts';
import { tidy } from '../../model/tidy.ts';
import type { Told } from './told.ts';

/**
 * Whoever alone holds an office in the article, as printed: "Menkes", "Pak Gubernur", "Gubernur Jateng"; undefined where nobody does or
 * more than one.
 */
export const holderOf = ({ offices }: Told, office: string): number | undefined => {
  const bare = tidy(office).replace(/^(?:Pak|Bapak|Bu|Ibu) | RI$/g, '');
  const full = expandOffice(bare)
    .split(' ')
    .map((word) => placeAbbreviations.get(word)?.toLowerCase() ?? word)
    .join(' ');
  const holders = new Set(
    offices.filter((held) => held.office === full || held.office.startsWith(`${full} `)).map(({ person }) => person),
  );
  const [person] = holders;
  return holders.size === 1 ? person : undefined;
};
