import { officeAbbreviations } from './offices.ts';

/** An office in full, lower case: "Menlu RI" → "menteri luar negeri ri". What is no abbreviation stays. */
export const expandOffice = (office: string): string => {
  const [first = '', ...rest] = office.toLowerCase().split(' ');
  return [officeAbbreviations.get(first)?.toLowerCase() ?? first, ...rest].join(' ');
};
