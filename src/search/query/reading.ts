/**
 * How a typed word was understood.
 * found: the archive has it. completed: the archive has words that begin with it. repaired: the archive has a word so near that it was
 * searched instead. offered: the archive has a word near enough to ask about. missing: nothing like it.
 */
export type How = 'found' | 'completed' | 'repaired' | 'offered' | 'missing';

/** A word, with the other forms of its root, or a run of words as printed, to look up for a typed word. */
export interface Choice {
  words: string[];
  /** How much finding it counts against finding the typed word itself (1). */
  weight: number;
}

/** A typed word and what is looked up for it. */
export interface Reading {
  typed: string;
  how: How;
  /** What is looked up, best first; empty for an offered or missing word. */
  choices: Choice[];
  /** Whether the words are looked up as they stand, without other forms of their roots. */
  exact: boolean;
  /** Words to name to the reader: the repairs, or for a found word the near misprints searched along with it. */
  named: string[];
  /** Words to ask the reader about, which were not searched: for an offered word, and for a found one that may be a misprint itself. */
  offers: string[];
  /** Whether an article that lacks it still holds all that was asked for. */
  optional: boolean;
}
