import { lettersIn } from './unicode-range.ts';

/** A typeface as the style sheets ask for it, and the package of Fontsource it is cut from. */
interface Typeface {
  id: string;
  family: string;
  source: string;
  style: 'normal' | 'italic';
  /** The lightest and the boldest weight that a style asks for. */
  weights: [lightest: number, boldest: number];
}

const typefaces: Typeface[] = [
  { id: 'serif', family: 'Newsreader', source: 'newsreader', style: 'normal', weights: [400, 600] },
  { id: 'serif-italic', family: 'Newsreader', source: 'newsreader', style: 'italic', weights: [400, 400] },
  { id: 'sans', family: 'Kliping Sans', source: 'source-sans-3', style: 'normal', weights: [400, 600] },
];

// A letter belongs to the first group that holds it. Those of the first are on every page, and loaded before they are asked for:
// Indonesian, its punctuation, and what news prints beside them (© « ° ² · » × •). A page that prints é loads the second as well, one
// that prints ğ or Ł the third, in which most names of Europe end.
const groups: { id: string; subset: string; range?: string }[] = [
  {
    id: 'basic',
    subset: 'latin',
    range:
      'U+0-7F, U+A0, U+A9, U+AB, U+AD, U+B0, U+B2, U+B7, U+BB, U+D7, U+2000-2014, U+2018-2019, U+201C-201E, U+2022, U+2026-202F, U+2060-206F, U+2191, U+2193, U+2212',
  },
  { id: 'accents', subset: 'latin' },
  { id: 'extended-a', subset: 'latin-ext', range: 'U+100-17F' },
  { id: 'vietnamese', subset: 'vietnamese' },
  { id: 'extended', subset: 'latin-ext' },
];

/** A file of a typeface to be cut. */
export interface FontFace extends Omit<Typeface, 'id'> {
  /** The name of the file to be made, without its ending. */
  name: string;
  /** The part of the package that holds the letters. */
  subset: string;
  /** No letter stands in two files of one typeface. */
  letters: string[];
}

/**
 * Every file of every typeface. `rangesOf` gives the letters of each part of a package as a `unicode-range`; a part it does not have
 * gives a file without letters.
 */
export const fontFaces = (rangesOf: (source: string) => Readonly<Record<string, string>>): FontFace[] =>
  typefaces.flatMap(({ id, ...typeface }) => {
    const ranges = rangesOf(typeface.source);
    const taken = new Set<string>();
    return groups.map(({ id: group, subset, range }): FontFace => {
      const wanted = range && new Set(lettersIn(range));
      const letters = lettersIn(ranges[subset] ?? '').filter(
        (letter) => !taken.has(letter) && (!wanted || wanted.has(letter)),
      );
      for (const letter of letters) taken.add(letter);
      return { ...typeface, name: `${id}-${group}`, subset, letters };
    });
  });
