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

/** A line that only names makers. Groups: label, names. */
// "Redaktur : Marcellus …"   "Pewarta: …"   "Sumber: ANTARA"   "Editor: …"
export const bylineLine = new RegExp(`^(?<label>${LABEL})\\s*:\\s*(?<names>\\S.{0,100})$`, 'i');
