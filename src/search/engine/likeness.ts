/** What another form of the root counts: dibahas for membahas. An exact word must win over it. */
const FAMILY = 0.6;
/** What is left of that between verbs with meN- and di-, those with ber- and per-, and nouns with ke-: to each belong meanings of its own. */
const OTHER_VOICE = 0.6;

/**
 * How much of what a typed word counts (1) another form of its root counts: the more, the more of its letters the two share, and less in
 * another voice. For memperbaiki comes perbaikan before baik, for penahanan comes ditahan before pertahanan.
 */
export const likeness = (word: string, form: string, root: string): number => {
  if (word === form) return 1;
  const shared = (2 * longestShared(word, form)) / (word.length + form.length);
  return FAMILY * shared * (voiceOf(word, root) === voiceOf(form, root) ? 1 : OTHER_VOICE);
};

// bertahan, pertahanan, mempertahankan, bekerja, belajar, pelajar, keberangkatan
const BER = /^(?:mem|di|ter|ke)?(?:be[lr]?|pe[lr])$/;
// pekerja goes with bekerja; but pelayan goes with melayani, for before these letters the nasal of meN- and peN- is silent.
const SILENT_NASAL = /^[lmnrwy]/;

const voiceOf = (form: string, root: string): 'men' | 'ber' | 'ke' => {
  const prefix = prefixOf(form, root);
  if (prefix === 'ke') return 'ke';
  return BER.test(prefix) || (prefix === 'pe' && !SILENT_NASAL.test(root)) ? 'ber' : 'men';
};

/** What stands before the root, whose first letter a nasal may have swallowed. */
const prefixOf = (form: string, root: string): string => {
  const whole = form.indexOf(root);
  return form.slice(0, Math.max(0, whole < 0 ? form.indexOf(root.slice(1)) : whole));
};

const longestShared = (a: string, b: string): number => {
  let best = 0;
  for (let start = 0; start + best < a.length; start += 1)
    while (start + best < a.length && b.includes(a.slice(start, start + best + 1))) best += 1;
  return best;
};
