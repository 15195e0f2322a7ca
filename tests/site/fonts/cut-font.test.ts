import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { cutFont } from '../../../src/site/fonts/cut-font.ts';
import type { FontFace } from '../../../src/site/fonts/font-faces.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ),
);
const face: FontFace = {
  name: 'sans-basic',
  family: 'Kliping Sans',
  source: 'source-sans-3',
  subset: 'latin',
  style: 'normal',
  weights: [400, 600],
  letters: [],
};
const cut = (text: string) => cutFont(source, { ...face, letters: [...text] });

/** Everything in a font, as the text its names are written in, wherever they begin. */
const namesIn = async (font: Uint8Array): Promise<string> => {
  const plain = await subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: [14] });
  return plain.toString('latin1').replaceAll('\0', '');
};

test('fewer letters make a smaller font, and the same letters the same bytes', async () => {
  const [few, more, again] = await Promise.all([cut('abc'), cut('abcdefghijklm'), cut('abc')]);
  expect(few.length).toBeLessThan(more.length);
  expect(more.length).toBeLessThan(source.length / 2);
  expect(again).toEqual(few);
});

test('a font that was cut does not bear the name its makers reserved, and still says whose it is', async () => {
  expect(await namesIn(source)).toContain('Source Sans 3');
  const names = await namesIn(await cut('abc'));
  expect(names).not.toMatch(/Source ?Sans/);
  expect(names).toContain('Kliping');
  expect(names).toContain('Adobe');
  expect(names).toContain('scripts.sil.org/OFL');
});

test('what is no font is refused', async () => {
  await expect(cutFont(new Uint8Array(8), { ...face, letters: ['a'] })).rejects.toThrow();
});
