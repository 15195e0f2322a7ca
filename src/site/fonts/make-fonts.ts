import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cutFont } from './cut-font.ts';
import { type FontFace, fontFaces } from './font-faces.ts';
import { rangeOf } from './unicode-range.ts';

const { resolve } = createRequire(import.meta.url);
const readPackage = (source: string, file: string): Buffer =>
  readFileSync(resolve(`@fontsource-variable/${source}/${file}`));

const fontOf = ({ source, subset, style }: FontFace): Buffer =>
  readPackage(source, `files/${source}-${subset}-wght-${style}.woff2`);

/**
 * The folder below `cache` that holds the fonts, and the style sheet that names them as `fonts.css`. It is made when it is not there: once
 * for every change of the fonts or of what is asked of them. Two builds at once do not disturb each other. Rejects when it cannot be written.
 */
export const makeFonts = async (cache: string): Promise<string> => {
  const faces = fontFaces((source) => JSON.parse(readPackage(source, 'unicode.json').toString()));
  const folder = join(cache, stampOf(faces));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  try {
    for (const face of faces)
      await writeFile(join(unfinished, `${face.name}.woff2`), await cutFont(fontOf(face), face));
    await writeFile(join(unfinished, 'fonts.css'), faces.map(ruleOf).join('\n'));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

/** Another one whenever the files would be others. */
const stampOf = (faces: FontFace[]): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify(faces))
    .update(readFileSync(resolve('subset-font/package.json')));
  for (const file of ['cut-font.ts', 'make-fonts.ts']) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const face of faces) hash.update(fontOf(face));
  return hash.digest('hex').slice(0, 16);
};

// A font in the style sheet itself would be refused by the content security policy, however small it is.
const ruleOf = ({ name, family, style, weights, letters }: FontFace): string =>
  `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${[...new Set(weights)].join(' ')};
  font-display: swap;
  src: url("./${name}.woff2?no-inline") format("woff2");
  unicode-range: ${rangeOf(letters)};
}
`;
