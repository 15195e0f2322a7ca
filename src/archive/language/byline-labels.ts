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

/** A maker and the outlet, or a reporter's title, without a label. Groups: name, outlet. */
// "Bunga Larasati - detikNews"   "Tim Redaksi, CNN Indonesia"   "Fajar N, Jurnalis"
export const bylineWithOutlet =
  /^(?<name>\p{Lu}[\p{L}.'’]*(?: \p{L}[\p{L}.'’]*){0,4})\s*(?:[-–|]|,)\s*(?<outlet>[\p{L}\d][\p{L}\d. ]{2,30})$/u;

/** A reporter named in words. Groups: names, rest. */
// "Laporan Galih P I Bireuen"   "Laporan Wartawan Tribun Jateng, Dian P"   "Oleh Bunga Larasati"
export const reportedBy =
  /^(?:laporan (?:wartawan|reporter|kontributor|jurnalis) [\p{L}\d. -]{3,40}, ?|laporan |oleh )(?<name>\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,4}?)(?: ?(?:[|I,]|dari) \p{L}[\p{L} ]{2,30})?$/iu;

/** A press office that signs a release. */
// "Biro Humas Kementerian Kominfo"
export const officeLine = /^(?:biro humas|humas|bagian humas|tim humas|diskominfo|biro komunikasi) [\p{L} ]{3,60}$/iu;

/** A name with its day on one line. Group: name. */
// "Bunga Larasati - Rabu, 8 Januari 2025 | 21:15 WIB"
export const nameBeforeDate = /^(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})\s*[-–|,]\s*(?=\p{L}{4,6},? \d)/u;
