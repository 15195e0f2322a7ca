/** Names of weekdays in Indonesian news, lower case, with abbreviations and English → 1 (Monday) .. 7 (Sunday). */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'senin sen monday',
    'selasa sel tuesday',
    'rabu rab wednesday',
    'kamis kam thursday',
    "jumat jum'at jum’at jum friday",
    'sabtu sab saturday',
    'minggu min ahad sunday',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Weekdays as this archive prints them, Monday first. */
export const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
