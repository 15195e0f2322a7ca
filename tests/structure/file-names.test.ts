import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const code = [...sourceFiles('src/**/*.ts'), ...sourceFiles('scripts/**/*.{ts,mjs}'), ...sourceFiles('tests/**/*.ts')];
const pathsOf = (files: { path: string }[]): string[] => files.map(({ path }) => path);

// extract-date.ts · content.config.ts · rss.xml.ts · [slug].txt.ts
const KEBAB_CASE = /^(\[?[a-z0-9]+(-[a-z0-9]+)*\]?)(\.[a-z0-9]+)*\.(ts|mjs)$/;
// ArticlePage.astro
const PASCAL_CASE = /^([A-Z][a-z0-9]*)+\.astro$/;

describe('a file is found by its name', () => {
  test('code is in kebab-case', () => {
    expect(pathsOf(code).filter((path) => !KEBAB_CASE.test(basename(path)))).toEqual([]);
  });

  test('components and layouts are in PascalCase', () => {
    const files = sourceFiles('src/{components,layouts}/**/*');
    expect(pathsOf(files).filter((path) => path.endsWith('.astro') && !PASCAL_CASE.test(basename(path)))).toEqual([]);
  });

  test('none is called index, utils, helpers or common, and no folder is', () => {
    const IDLE = /(^|\/)(index\.ts|(utils?|helpers?|common|misc|lib)(\.ts|\/))/;
    expect(pathsOf(code).filter((path) => IDLE.test(path))).toEqual([]);
  });

  test('a test of src lies where its subject lies, or under a topic of its own', () => {
    const topics = [
      'articles',
      'properties',
      'quality',
      'sites',
      'structure',
      'docs',
      'harness',
      'browser',
      'built-site',
      'dev',
      'scripts',
    ];
    const mirrored = ['archive', 'publish', 'site', 'search', 'strings'];
    const folders = new Set(pathsOf(sourceFiles('tests/**/*.ts')).map((path) => path.split('/')[1]));
    expect([...folders].filter((folder) => ![...topics, ...mirrored].includes(folder ?? ''))).toEqual([]);
  });
});

test('a file of more than 150 lines says in one of them why it is whole', () => {
  const files = sourceFiles('{src,scripts}/**/*.{ts,astro,mjs}').filter(({ text }) => text.split('\n').length > 151);
  expect(pathsOf(files.filter(({ text }) => !text.includes('Longer than 150 lines because')))).toEqual([]);
});
