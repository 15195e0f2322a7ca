/** Old and foreign spellings of one sound: Soekarno = Sukarno, Sergei = Sergey, Djoko = Joko, Muhammad = Muhamad. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/sj/g, 'sy'],
  [/y/g, 'i'],
  [/ei/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** One name token in the spelling all its variants share: lower case, Latin letters only; other scripts stay as they are. */
export const foldSpelling = (token: string): string => {
  const lower = token.normalize('NFD').toLowerCase();
  const latin = lower.replace(/[^a-z]/g, '');
  return latin === ''
    ? lower
    : SAME_SOUND.reduce((folded, [pattern, letters]) => folded.replace(pattern, letters), latin);
};

/** Shorter names differ by one letter and are two names: Andi, Budi. */
const MIN_MISPRINT_LENGTH = 5;

/** Whether two name tokens are one name: the same sound, or one slip of the finger apart ("Segrey", "Sergey"). */
export const isSameName = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [left, right] = [foldSpelling(a), foldSpelling(b)];
  if (left === right) return true;
  return Math.min(a.length, b.length) >= MIN_MISPRINT_LENGTH && left[0] === right[0] && isOneSlip(left, right);
};

/** One letter more, less, other, or two neighbours swapped. */
const isOneSlip = (a: string, b: string): boolean => {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length !== b.length) return restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1);
};
