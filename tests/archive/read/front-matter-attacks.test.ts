import { describe, expect, test } from 'vitest';
import { drop } from '../read-text.ts';

const sentinel = globalThis as { executed?: boolean };
const CODE = '{ title: (globalThis.executed = true) }';

describe('a block in a language that runs', () => {
  test.each([
    ['---js', 'js'],
    ['--- js', 'js'],
    ['---\tjs', 'js'],
    ['---js ', 'js'],
    ['---JS', 'JS'],
    ['---javascript', 'javascript'],
    ['--- JavaScript', 'JavaScript'],
    ['---json', 'json'],
    ['---coffee', 'coffee'],
    ['---cson', 'cson'],
    ['---toml', 'toml'],
    ['---__proto__', '__proto__'],
    ['---constructor', 'constructor'],
    ['---toString', 'toString'],
    ['---valueOf', 'valueOf'],
  ])('%s is refused and never runs', (opening, language) => {
    for (const code of [CODE, `module.exports = ${CODE}`, 'globalThis.executed = true', '"x"']) {
      const source = drop(`${opening}\n${code}\n---\nIsi berita.`);
      expect(sentinel.executed).toBeUndefined();
      expect(source.frontMatter).toEqual({});
      expect(source.problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
        `1: Blok di awal berkas memakai bahasa “${language}”. Hanya YAML yang dibaca: buka blok dengan tiga tanda hubung saja (---).`,
      ]);
      expect(source.text.slice(source.bodyStart)).toBe('Isi berita.');
    }
  });

  test('a second block, in the text, is text', () => {
    const text = `---\njudul: Satu\n---\n---js\n${CODE}\n---\nIsi berita.`;
    expect(drop(text).text.slice(drop(text).bodyStart)).toBe(`---js\n${CODE}\n---\nIsi berita.`);
    expect(sentinel.executed).toBeUndefined();
  });
});

describe('YAML that makes more than words', () => {
  test.each([
    '!!js/function "function () { globalThis.executed = true }"',
    '!!js/undefined ""',
    '!!python/name:os.system x',
  ])('title: %s is text or nothing', (value) => {
    const { frontMatter } = drop(`---\ntitle: ${value}\nsumber: Pos Jateng\n---\nIsi.`);
    expect(['string', 'undefined']).toContain(typeof frontMatter.title?.value);
    expect(sentinel.executed).toBeUndefined();
  });

  test('a bomb of aliases is neither unfolded nor taken for a value', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`;
    const names = [...'abcdefghijklmnopqr'];
    const bomb = ['a: &a [x, x]', ...names.slice(1).map((name, index) => level(name, names[index] ?? ''))];
    const source = drop(`---\n${bomb.join('\n')}\njudul: *r\n---\nIsi.`);
    expect(source.frontMatter).toEqual({});
    expect(source.problems.at(-1)).toMatchObject({ code: 'wrong-value', line: 20 });
  });

  test('nesting without end is a problem, not a crash', () => {
    const source = drop(`---\njudul: ${'['.repeat(5_000)}\n---\nIsi.`);
    expect(source.problems.length).toBeGreaterThan(0);
    expect(source.frontMatter).toEqual({});
  });

  test('a megabyte of keys is no front matter, and the archivist is told so', () => {
    const keys = Array.from({ length: 100_000 }, (_, number) => `k${number}: 1\n`).join('');
    expect(drop(`---\njudul: Satu\n${keys}---\nIsi.`).problems).toMatchObject([
      { code: 'front-matter-unclosed', line: 1 },
    ]);
  });

  test('a key as long as a file is named in a problem', () => {
    const key = 'k'.repeat(50_000);
    expect(drop(`---\njudul: Satu\n${key}: x\n---\nIsi.`).problems).toMatchObject([
      { code: 'front-matter-syntax', line: 3 },
    ]);
  });
});
