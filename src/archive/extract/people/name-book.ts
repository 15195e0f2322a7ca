/** How often a word stood with a capital inside a text, and how often as part of a person's name. */
export interface Votes {
  seen: number;
  person: number;
}

/** The votes of one text, or of all, by word in lower case. */
export type NameBook = ReadonlyMap<string, Votes>;

/** Adds up what the texts of an archive say of each word. Whole numbers, so that the order of texts does not matter. */
export const mergeBooks = (books: Iterable<NameBook>): NameBook => {
  const all = new Map<string, Votes>();
  for (const book of books) {
    for (const [word, { seen, person }] of book) {
      const votes = all.get(word);
      if (votes) {
        votes.seen += seen;
        votes.person += person;
      } else all.set(word, { seen, person });
    }
  }
  return all;
};

/** From this share on a word is a name, below the other it is none. */
const MOSTLY = 0.5;
const SELDOM = 0.2;

/** Fewer sightings elsewhere say nothing against a name. */
const MIN_AGAINST = 3;

/** What other texts of the archive say of the words of a name; `own` is what its own text has put into the archive's book. */
export const signsOfArchive = (words: readonly string[], archive: NameBook, own: NameBook): string[] => {
  let names = 0;
  let others = 0;
  for (const word of words) {
    const key = word.toLowerCase();
    const all = archive.get(key);
    const mine = own.get(key);
    const seen = (all?.seen ?? 0) - (mine?.seen ?? 0);
    const person = (all?.person ?? 0) - (mine?.person ?? 0);
    if (seen > 0 && person / seen >= MOSTLY) names += 1;
    else if (seen >= MIN_AGAINST && person / seen <= SELDOM) others += 1;
  }
  const signs: string[] = [];
  if (names === words.length && names > 0) signs.push('person-elsewhere');
  else if (names > 0) signs.push('part-elsewhere');
  if (others > 0) signs.push('nobody-elsewhere');
  return signs;
};
