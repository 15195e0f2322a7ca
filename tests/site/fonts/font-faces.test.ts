import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { fontFaces } from '../../../src/site/fonts/font-faces.ts';
import { sourceFiles } from '../../structure/source-files.ts';

const { resolve } = createRequire(import.meta.url);
const faces = fontFaces((source) =>
  JSON.parse(readFileSync(resolve(`@fontsource-variable/${source}/unicode.json`), 'utf8')),
);
const facesOf = (family: string, style: string) =>
  faces.filter((face) => face.family === family && face.style === style);
const typefaces = [
  ['Newsreader', 'normal'],
  ['Newsreader', 'italic'],
  ['Kliping Sans', 'normal'],
] as const;

describe.each(typefaces)('%s %s', (family, style) => {
  test('has every letter in one file only', () => {
    const letters = facesOf(family, style).flatMap((face) => face.letters);
    expect(letters.length).toBeGreaterThan(800);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test.each([
    ['“Kerja sama” itu – kata dia – sudah final: 12.500 dosis, 100%; suhu −5°…', ['basic']],
    ['Beyoncé, Mbappé, Müller', ['basic', 'accents']],
    ['Erdoğan, Şahin, Đoković, Wałęsa', ['basic', 'extended-a']],
    ['Nguyễn Phú Trọng', ['basic', 'accents', 'vietnamese']],
  ])('prints %s with %s', (text, groups) => {
    const needed = facesOf(family, style).filter((face) => face.letters.some((letter) => text.includes(letter)));
    expect(needed.map(({ name }) => name.replace(/^(serif|sans)-(italic-)?/, ''))).toEqual(groups);
    expect([...text].filter((letter) => !needed.some((face) => face.letters.includes(letter)))).toEqual([]);
  });
});

test('the styles ask for no weight that the fonts do not have', () => {
  const styles = sourceFiles('src/**/*.{css,astro}');
  // font-weight: 600; · font: 500 var(--text-entry) / 1.3 var(--serif);
  const asked = styles.flatMap(({ text }) =>
    Array.from(text.matchAll(/\bfont(?:-weight)?: (\d+|bold\w*|lighter)\b/g), ([, weight]) => weight),
  );
  expect(new Set(asked)).toEqual(new Set(['400', '500', '600']));
  expect(facesOf('Newsreader', 'normal').map(({ weights }) => weights)).toContainEqual([400, 600]);
});
