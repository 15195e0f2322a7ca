import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontMatterKeys } from '../../src/archive/read/front-matter-keys.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { projectRoot } from '../harness/copy-project.ts';
import { sourceFiles } from '../structure/source-files.ts';
import { documentNamed, documents, firstColumn } from './read-documents.ts';

const isThere = (path: string): boolean =>
  existsSync(join(projectRoot, path)) || globSync(path, { cwd: projectRoot }).length > 0;

// `src/archive/clean/` · `tests/browser/page-kinds.ts` · `.ci/run`
const PATH_IN_TEXT = /`((?:src|content|public|scripts|tests|\.ci|\.github)\/[^`\s…<]*)`/g;
// `astro.config.mjs`
const FILE_IN_TEXT = /`([\w.-]+\.(?:json|jsonc|mjs|ts|md))`/g;
// [CONTRIBUTING.md](CONTRIBUTING.md) · ![…](.github/screenshot.png)
const LINK = /\]\((?!https?:|#)([^)]+)\)/g;

describe.each(documents())('$name', ({ text }) => {
  test('names only paths that exist', () => {
    const paths = [PATH_IN_TEXT, LINK].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ([, path]) => path ?? ''),
    );
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test('names only files that exist somewhere in the project', () => {
    const names = Array.from(text.matchAll(FILE_IN_TEXT), ([, name]) => name ?? '').filter(
      (name) => name !== 'index.ts',
    );
    const known = (name: string): boolean =>
      isThere(name) || globSync(`{src,tests,scripts}/**/${name}`, { cwd: projectRoot }).length > 0;
    expect(names.filter((name) => !known(name))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(projectRoot, 'package.json'), 'utf8'),
    );
    // npm run --silent read · npm test
    const commands = Array.from(text.matchAll(/npm (?:run (?:--\w+ )?)?([a-z-]+)/g), ([, command]) => command ?? '');
    expect(commands.filter((command) => !['ci', 'install', ...Object.keys(scripts)].includes(command))).toEqual([]);
  });

  test('leads to places of its own that exist', () => {
    const places = Array.from(text.matchAll(/\]\(#([^)]+)\)/g), ([, place]) => place);
    const headings = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    expect(places.filter((place) => !headings.includes(place ?? ''))).toEqual([]);
  });
});

describe('the README tells the archivist', () => {
  const readme = documentNamed('README.md');

  test('every key of front matter with its synonyms, and none that is not read', () => {
    const rows = readme.slice(readme.indexOf('| Key | Synonym |')).split('\n\n')[0] ?? '';
    const table = Array.from(rows.matchAll(/^\| `(\w+)` \| (?:`(\w+)`)? ?\|/gm), ([, key, synonym]) => [key, synonym]);
    const keys = Object.entries(frontMatterKeys).map(([key, { synonyms }]) => [key, ...synonyms]);
    expect(table.map((row) => row.filter((name) => name !== undefined))).toEqual(keys);
  });

  test('an example of front matter that is read without a problem, with every value as written', () => {
    const [, example = ''] = /```yaml\n(---\n[\s\S]*?\n---\n)```/.exec(readme) ?? [];
    const { frontMatter, problems } = readSource(Buffer.from(`${example}Hujan turun di Sukamaju.\n`), 'contoh.txt');
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({
      date: { value: '2021-07-06' },
      people: { value: ['Retno Marsudi', 'Sergey Lavrov'] },
      topics: { value: ['diplomasi', 'kesehatan'] },
    });
  });

  test('every environment variable that is read, and none that is not', () => {
    const files = [...sourceFiles('src/**/*.ts'), ...sourceFiles('scripts/*.ts'), ...sourceFiles('*.config.*')];
    const read = files.flatMap(({ text }) => text.match(/\bKLIPING_[A-Z]+\b/g) ?? []);
    expect(
      firstColumn(readme, 'Variable')
        .filter((name) => name.startsWith('KLIPING_'))
        .sort(),
    ).toEqual([...new Set(read)].sort());
  });
});
