/** Who a byline names: who wrote, who edited, or whom the text was taken from. */
export type BylineJob = 'reporter' | 'editor' | 'supplier';

/** Labels in front of a byline, lower case, and what they mean. */
export const bylineLabels: ReadonlyMap<string, BylineJob> = new Map([
  ...['penulis', 'reporter', 'pewarta', 'wartawan', 'kontributor', 'laporan', 'oleh', 'by', 'penerjemah'].map(
    (label): [string, BylineJob] => [label, 'reporter'],
  ),
  ...['editor', 'redaktur', 'penyunting', 'red', 'redaksi'].map((label): [string, BylineJob] => [label, 'editor']),
  ...['sumber', 'source', 'sumber berita'].map((label): [string, BylineJob] => [label, 'supplier']),
]);

const LABEL = [...bylineLabels.keys()].sort((a, b) => b.length - a.length).join('|');

/** A line that only names makers. */
// "Redaktur : Marcellus …"   "Sumber: ANTARA"   "Penulis: … | Editor: …"
export const bylineLine = new RegExp(`^(?:${LABEL})\\s*:\\s*\\S.{0,120}$`, 'i');

/** One label with its names inside such a line. Groups: label, names. */
export const bylinePart = new RegExp(
  `(?<![\\p{L}])(?<label>${LABEL})\\s*:\\s*(?<names>[^|:]{1,100}?)(?=\\s*[|;]|\\s+(?:${LABEL})\\s*:|\\s*$)`,
  'giu',
);

/** A maker and the outlet, without a label. Groups: name, outlet. */
// "Bunga Larasati - detikNews"   "Tim Redaksi, CNN Indonesia"
export const bylineWithOutlet =
  /^(?<name>\p{Lu}[\p{L}.'’]*(?: \p{L}[\p{L}.'’]*){0,4})\s*(?:[-–|]|,)\s*(?<outlet>[\p{L}\d][\p{L}\d. ]{2,30})$/u;
