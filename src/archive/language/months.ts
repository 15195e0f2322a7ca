/** Names and abbreviations of months in Indonesian news, lower case, with old and English spellings → 1..12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb pebruari peb february',
    'maret mar march',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'agustus agu agt ags aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov nopember nop',
    'desember des december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Months as numbered in the head of a letter: 12/V/2023. */
export const romanMonths: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** Months as this archive prints them. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
