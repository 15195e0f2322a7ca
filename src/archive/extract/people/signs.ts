/**
 * What speaks for and against a person in a run of capitalised words, and how much. A run is taken for a person from
 * {@link MIN_WEIGHT} on. The sign that weighs most names the rule in the evidence.
 */
export const signWeights = {
  /** The archivist's people.yaml lists the form. */
  registry: 4,
  /** Menlu Retno …; Direktur Jenderal Kerja Sama ASEAN, … */
  'office-before': 3,
  /** …, Wakil Menteri Luar Negeri */
  'office-after': 2.5,
  /** Prof. …, Ibu …, Kombes … */
  'honorific-before': 3,
  /** istri …, pengamat politik … */
  'role-before': 2.5,
  /** ", tutur …" */
  'said-by': 2.5,
  /** … mengatakan */
  says: 2,
  /** menurut … */
  'attributed-to': 2,
  /** … (45) */
  'age-after': 2,
  /** A given or family name of the language tables, each up to two. */
  'known-name': 1,
  /** Gedung …, Stadion …, vaksin …: the name of something else. */
  'head-before': -4,
  /** Ketua Kelompok …, Paijo (52): the name of the body the next person heads. */
  'body-before-person': -5,
  /** … Airlines, … FC */
  'tail-after': -4,
  /** … V, … 2.0 */
  'number-after': -3,
  /** di …, ke …, dari … */
  'place-preposition': -2,
  /** One word no table knows. */
  'single-unknown': -0.5,
  /** The same, and its capital may come from the start of the sentence. */
  'single-opening': -1,
} as const;

export type Sign = keyof typeof signWeights;

/** Two known names in a row suffice, and so does any direct sign that nothing contradicts. */
export const MIN_WEIGHT = 1.5;
