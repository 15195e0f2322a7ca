import subsetFont from 'subset-font';
import type { FontFace } from './font-faces.ts';

// What a browser does unasked, and the figures that the style sheets ask for.
const features = 'calt ccmp clig kern liga locl mark mkmk rlig lnum onum tnum'.split(' ');

// Numbers of the `name` table: https://learn.microsoft.com/typography/opentype/spec/name
const LICENCE = [13, 14];

// The licence of Source Sans keeps the name "Source" for what its makers made: what is cut from it must bear another, here one as long.
const reserved: [name: string, other: string][] = [
  ['Source Sans 3', 'Kliping Sans3'],
  ['SourceSans3', 'KlipingSans'],
];

/** Gives a font a name that is not reserved, in place. Names stand in it as UTF-16, highest byte first. */
const rename = (font: Buffer): void => {
  const encode = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16();
  for (const [name, other] of reserved)
    for (let at = font.indexOf(encode(name)); at >= 0; at = font.indexOf(encode(name), at))
      encode(other).copy(font, at);
};

/**
 * A WOFF2 file with the letters and weights of `face` alone, its notice of copyright kept, cut from one that has them. The same bytes for
 * the same font. Rejects when `font` is none, or has no weights to choose from.
 */
export const cutFont = async (font: Uint8Array, { weights: [min, max], letters }: FontFace): Promise<Uint8Array> => {
  const plain = await subsetFont(font, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    keepFeatures: features,
    preserveNameIds: LICENCE,
    variationAxes: { wght: min === max ? min : { min, max } },
  });
  rename(plain);
  return subsetFont(plain, letters.join(''), { targetFormat: 'woff2', preserveNameIds: LICENCE });
};
