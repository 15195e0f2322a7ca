import { describe, expect, test } from 'vitest';
import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-files.ts';
import { sourceFiles } from './source-files.ts';

const stages = ['read', 'clean', 'extract', 'resolve', 'relate'];
const ground = ['src/archive/language/', 'src/archive/model/'];

/** Which of the project's own files the files under a path may import, themselves always among them. */
const mayImport: { under: string; imports: string[] }[] = [
  ...ground.map((under) => ({ under, imports: ground })),
  ...stages.map((stage) => ({ under: `src/archive/${stage}/`, imports: ground })),
  { under: 'src/archive/', imports: [] },
  { under: 'src/strings/', imports: ground },
  // What the index consists of is written down where it is read.
  { under: 'src/publish/', imports: ['src/archive/', 'src/strings/', 'src/search/format/', 'src/search/tokenise.ts'] },
  { under: 'src/search/', imports: [...ground, 'src/archive/read/decode.ts', 'src/strings/'] },
  { under: 'src/site/', imports: ['src/archive/', 'src/publish/', 'src/strings/'] },
  { under: 'src/content.config.ts', imports: ['src/archive/model/', 'src/site/'] },
  {
    under: 'src/components/',
    imports: ['src/archive/', 'src/publish/', 'src/site/', 'src/search/', 'src/strings/', 'src/styles/'],
  },
  {
    under: 'src/layouts/',
    imports: ['src/archive/', 'src/publish/', 'src/site/', 'src/strings/', 'src/styles/', 'src/components/'],
  },
  { under: 'src/pages/', imports: ['src/'] },
];

const files = sourceFiles('src/**/*.{ts,astro}');

/** `file → import` for every import of the files under `under` that `isForbidden` picks out. */
const importsOf = (under: string, isForbidden: (name: string, file: SourceFile) => boolean): string[] =>
  files
    .filter(({ path }) => path.startsWith(under))
    .flatMap((file) =>
      readImports(file)
        .filter((name) => isForbidden(name, file))
        .map((name) => `${file.path} → ${name}`),
    );

const isFileSystem = (name: string): boolean => /^(node:)?fs(\/|$)/.test(name);

describe('imports go one way', () => {
  test('every file of src lies where the rules can see it', () => {
    expect(files.filter(({ path }) => !mayImport.some(({ under }) => path.startsWith(under)))).toEqual([]);
  });

  test.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
    const rule = mayImport.find(({ under }) => path.startsWith(under));
    const allowed = [rule?.under ?? '', ...(rule?.imports ?? [])];
    const imports = readImports(file).filter((name) => name.startsWith('src/'));
    expect(imports.filter((name) => !allowed.some((under) => name.startsWith(under)))).toEqual([]);
  });

  test('the domain and what is published know nothing of Astro', () => {
    const isAstro = (name: string): boolean => /^(astro|@astrojs)[:/]?/.test(name);
    expect(importsOf('src/archive/', isAstro)).toEqual([]);
    // The feed is written by Astro's RSS package, which is a serialiser and needs no Astro.
    expect(importsOf('src/publish/', (name) => isAstro(name) && name !== '@astrojs/rss')).toEqual([]);
  });

  test('only reading touches the disk', () => {
    expect(
      importsOf('src/archive/', (name, { path }) => isFileSystem(name) && !path.startsWith('src/archive/read/')),
    ).toEqual([]);
    expect(importsOf('src/publish/', isFileSystem)).toEqual([]);
  });

  test('what runs in the browser imports nothing of Node or Astro', () => {
    expect(importsOf('src/search/', (name) => /^(node:|astro)/.test(name))).toEqual([]);
  });
});
