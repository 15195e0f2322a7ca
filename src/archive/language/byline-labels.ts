/** Who a byline names: who wrote, who edited, or whom the text was taken from. */
export type BylineJob = 'reporter' | 'editor' | 'supplier';

/** Labels in front of a byline, lower case, and what they mean. */
export const bylineLabels: ReadonlyMap<string, BylineJob> = new Map([
  ...[
    'penulis',
    'reporter',
    'pewarta',
    'wartawan',
    'jurnalis',
    'kontributor',
    'laporan',
    'oleh',
    'by',
    'rep',
    'penerjemah',
    'teks',
    'penulis naskah',
  ].map((label): [string, BylineJob] => [label, 'reporter']),
  ...['editor', 'redaktur', 'penyunting', 'red', 'redaksi', 'uploader'].map((label): [string, BylineJob] => [
    label,
    'editor',
  ]),
  ...['sumber', 'source', 'sumber berita'].map((label): [string, BylineJob] => [label, 'supplier']),
]);

const LABEL = [...bylineLabels.keys()].sort((a, b) => b.length - a.length).join('|');

/** A line that only names makers. */
// "Redaktur : Marcellus …"   "Sumber: ANTARA"   "Penulis: … | Editor: …"
export const bylineLine = new RegExp(`^(?:${LABEL})\\s*:\\s*\\S.{0,120}$`, 'i');

/** One label with its names inside such a line. Groups: label, names. */
export const bylinePart = new RegExp(
  `(?<![\\p{L}])(?<label>${LABEL})\\s*:\\s*(?<names>[^\\s|:](?:[^|:]{0,98}[^\\s|:])??)(?=\\s*(?:[|;]|$)|\\s+(?:${LABEL})\\s*:)`,
  'giu',
);

/** A line that is a label and nothing else; the names stand above or below it. Group: label. */
// "Reporter"   "Oleh :"   "Tim Redaksi"
export const bylineLabelLine = new RegExp(`^(?:tim )?(?<label>${LABEL}|editorial team)\\s*:?$`, 'i');

/** A maker and the outlet, or a reporter's title, without a label. Groups: section, name, outlet. */
// "Bunga Larasati - detikNews"   "Tim Redaksi, CNN Indonesia"   "Fajar N, Jurnalis"   "News - Bunga Larasati, CNBC Indonesia"
export const bylineWithOutlet =
  /^(?:(?<section>\p{Lu}\p{L}{2,15}) - )?(?<name>\p{Lu}[\p{L}.'’]*(?: \p{L}[\p{L}.'’]*){0,4})\s*(?:[-–|]|,)\s*(?<outlet>[\p{L}\d][\p{L}\d. ]{2,30})$/u;

/** A reporter named in words. Groups: names, rest. */
// "Laporan Galih P I Bireuen"   "Laporan Wartawan Tribun Jateng, Dian P"   "Oleh Bunga Larasati"
export const reportedBy =
  /^(?:(?:Laporan|LAPORAN) (?:[Ww]artawan|WARTAWAN|[Rr]eporter|[Kk]ontributor|[Jj]urnalis) [\p{L}\d. -]{3,40}, ?|(?:Laporan|LAPORAN) |[Oo]leh |OLEH )(?<name>\p{Lu}[\p{L}.'’]{0,24}(?: \p{Lu}[\p{L}.'’]{0,24}){0,4}?)(?: ?(?:[|I,]|dari) \p{L}[\p{L} ]{2,30})?$/u;

/** A press office that signs a release. */
// "Biro Humas Kementerian Kominfo"
export const officeLine = /^(?:biro humas|humas|bagian humas|tim humas|diskominfo|biro komunikasi) [\p{L} ]{3,60}$/iu;

const NAME = "\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,4}";
const PRINTED = [...bylineLabels.keys()].flatMap((label) => [
  label.toUpperCase(),
  label.charAt(0).toUpperCase() + label.slice(1),
]);

/** Labels without a colon, two or more to a line: a label alone before a name may open a headline. */
// "Penulis Bunga Larasati | Editor Cakra Wirayuda"
export const barredLabels = new RegExp(
  `^(?:${PRINTED.join('|')}) ${NAME}(?:\\s?\\|\\s?(?:${PRINTED.join('|')}) ${NAME}){1,3}$`,
  'u',
);

/** One label with its names inside such a line. Groups: label, names. */
export const barredPart = new RegExp(`(?<label>${PRINTED.join('|')}) (?<names>[^|]{1,100}?)(?=\\s?\\||\\s?$)`, 'gu');

/** A reporter and the initials of who edited. Group: name. */
// "Bunga Larasati / CKW"
export const nameBesideInitials = /^(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3}) ?\/ ?\p{Lu}{2,4}$/u;

/**
 * A name with its day on one line, the outlet, the reporter's title or the place between them. What follows the match must be the
 * day and nothing else. Group: name.
 */
// "Bunga Larasati - Rabu, 8 Januari 2025 | 21:15 WIB"   "Oleh: Bunga Larasati - 20 April 2020"
// "Bunga Larasati • 20 April 2020"
// "Bunga Larasati, Jurnalis · Jumat 17 Februari 2017 13:16 WIB"   "oleh Bunga Larasati [Yogyakarta] di 20 April 2022"
export const nameBeforeDate =
  /^(?:oleh ?:? |Oleh ?:? |Penulis ?: )?(?<name>\p{Lu}[\p{L}.'’]+(?: (?!(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)(?!\p{L}))\p{Lu}[\p{L}.'’]*){1,3})(?: ?[-–|,] ?[\p{L}\d][\p{L}\d.]{2,20}(?: [\p{L}\d.]{2,20})?(?= ?[-–|,·•]))?(?: \[[\p{L} ]{3,30}\])?(?: ?[-–—|,·•] ?| di | )(?=(?:\p{Lu}\p{L}{2,5}['’]?\p{L}{0,2},? )?\d)/u;

/** Whoever wrote, the day, and a further label on one line. Groups: by, day, further. */
// "Oleh MC Kota Damai, Kamis, 20 April 2023 | 08:12 WIB - Redaktur: Bunga Larasati - 214"
export const bylineAroundDay =
  /^(?<by>(?:Oleh|oleh|Penulis|By) ?:? ?\p{Lu}[^,|:\n]{2,50})(?<day>[,|] (?:\p{Lu}\p{L}{2,5}['’]?\p{L}{0,2},? )?\d{1,2} \p{L}{3,9} \d{4}(?:[ |,]{1,3}\d{1,2}[.:]\d{2}(?: WIB| WITA| WIT)?)? [-|] )(?<further>(?:Editor|Redaktur|Penyunting) ?: ?\p{Lu}.{2,50})$/u;

/** A name in parentheses that signs an article. Group: name. */
// "(Bunga Larasati)"
export const bracketedName = /^\((?<name>\p{Lu}[\p{L}.'’ ]{3,60})\)\.?$/u;

/** A label that lost the space behind it. Groups: label, names. */
// "EditorBunga Larasati"
export const gluedLabel =
  /^(?<label>Penulis|Reporter|Pewarta|Wartawan|Jurnalis|Kontributor|Editor|Redaktur|Penyunting)(?<names>\p{Lu}\p{Ll}[\p{L}.'’ ]{2,60})$/u;

/** A reporter behind the host of the outlet. Groups: outlet, name. */
// "(kabarlain.id/bunga larasati)"
export const hostBesideName =
  /^\((?<outlet>[\p{L}\d-]{2,30}(?:\.[a-z]{2,4}){1,2}) ?\/ ?(?<name>\p{L}[\p{L}.'’ ]{2,40})\)\.?$/u;
