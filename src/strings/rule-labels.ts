/** What each rule of `src/archive/` did, as a reader reads it under "Bagaimana ini dibaca" and "Yang disisihkan". */
export const ruleLabels: Readonly<Record<string, string>> = {
  'front-matter': 'ditulis di kepala berkas',
  'topic-words': 'kata yang menandai topik ini',
};
