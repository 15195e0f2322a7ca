/** Names of weekdays in Indonesian news, lower case, with abbreviations and English → 1 (Monday) .. 7 (Sunday). */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'senin sen monday mon',
    'selasa sel tuesday tue',
    'rabu rab wednesday wed',
    'kamis kam thursday thu',
    "jumat jum'at jum’at jum friday fri",
    'sabtu sab saturday sat',
    'minggu min ahad sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Weekdays as this archive prints them, Monday first. */
export const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
