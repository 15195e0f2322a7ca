const VOWELS = 'aiueo';
const CONSONANTS = 'bcdghjklmnprstwy';

/** A number from 0 to 2³² − 1 that the same text always gives: FNV-1a. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Another letter of the same kind; what is neither vowel nor consonant stays. */
const another = (letter: string, step: number): string => {
  const lower = letter.toLowerCase();
  const kind = VOWELS.includes(lower) ? VOWELS : CONSONANTS;
  const at = kind.indexOf(lower);
  if (at < 0) return letter;
  const next = kind[(at + 1 + (step % (kind.length - 1))) % kind.length] ?? letter;
  return letter === lower ? next : next.toUpperCase();
};

/** A word with two of its letters changed, pronounceable as before, always the same for the same round. */
const vary = (word: string, round: number): string => {
  const letters = [...word];
  const hash = hashText(`${round} ${word.toLowerCase()}`);
  const first = hash % letters.length;
  const second = (first + 2) % letters.length;
  letters[first] = another(letters[first] ?? '', hash >>> 8);
  letters[second] = another(letters[second] ?? '', hash >>> 16);
  return letters.join('');
};

/** Vocabularies grow with the text to this power (Heaps' law; 0.6 was measured on Indonesian news). */
const HEAPS = 0.6;

/**
 * Makes the words of a text other ones, as further texts would have: of the rare words so many that the vocabulary grows as it does in real
 * text. `round` counts how often the same texts were used before; in round 0 nothing changes. `rareShare` is how much of the vocabulary is
 * rare.
 */
export const makeWordVarier =
  (isRare: (word: string) => boolean, rareShare: number) =>
  (text: string, round: number): string => {
    const wanted = ((round + 1) ** HEAPS - round ** HEAPS) / rareShare;
    return round === 0
      ? text
      : text.replace(/\p{L}{4,}/gu, (word) => {
          const isVaried = isRare(word.toLowerCase()) && hashText(`${word.toLowerCase()} ${round}`) / 2 ** 32 < wanted;
          return isVaried ? vary(word, round) : word;
        });
  };
