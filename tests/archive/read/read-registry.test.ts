import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../../src/archive/read/read-registry.ts';
import { writeContent } from './write-content.ts';

const complaints = async (files: Record<string, string>) => {
  const { problems } = await readRegistry(await writeContent(files));
  return problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
};

test('facts are read with what the archivist left out filled in', async () => {
  const root = await writeContent({
    'registry/outlets.yaml': '- name: Pos Desa\n  domains: [posdesa.id]\n',
    'registry/people.yaml': '# tokoh\n- name: Bunga Larasati\n  aliases: [Bu Laras]\n',
    'registry/topics.yaml': '- id: desa\n  label: Desa\n  words: { desa: 2 }\n',
    'site.yaml': 'name: Arsip Desa\nurl: https://contoh.id\n',
  });
  const { registry, site, problems } = await readRegistry(root);
  expect(problems).toEqual([]);
  expect(registry.outlets).toEqual([
    { name: 'Pos Desa', kind: 'outlet', domains: ['posdesa.id'], names: [], marks: [], menus: [] },
  ]);
  expect(registry.people).toEqual([{ name: 'Bunga Larasati', aliases: ['Bu Laras'], hidden: false }]);
  expect(registry.topics).toEqual([{ id: 'desa', label: 'Desa', description: '', words: { desa: 2 } }]);
  expect(site).toEqual({ name: 'Arsip Desa', description: '', language: 'id', url: 'https://contoh.id' });
});

describe('a fault in the registry is named with its file and line', () => {
  test.each([
    ['a list that is no list', { 'registry/people.yaml': 'name: Bunga\n' }, 'registry/people.yaml:1 registry-value'],
    [
      'an entry without a name',
      { 'registry/people.yaml': '- name: Bunga\n- aliases: [Laras]\n' },
      'registry/people.yaml:2 registry-value',
    ],
    [
      'a key that does not exist',
      { 'registry/people.yaml': '- name: Bunga\n\n- name: Cakra\n  alias: Cak\n' },
      'registry/people.yaml:3 registry-value',
    ],
    [
      'a value of the wrong kind',
      { 'registry/outlets.yaml': '- name: Pos Desa\n  domains: [posdesa.id]\n  kind: koran\n' },
      'registry/outlets.yaml:3 registry-value',
    ],
    [
      'a slug that is no address',
      { 'registry/people.yaml': '- name: Bunga\n  slug: Bunga Larasati\n' },
      'registry/people.yaml:2 registry-value',
    ],
    [
      'a weight that is no number',
      { 'registry/topics.yaml': '- id: desa\n  label: Desa\n  words:\n    desa: 2\n    kota: banyak\n' },
      'registry/topics.yaml:5 registry-value',
    ],
    [
      'YAML that does not close',
      { 'registry/outlets.yaml': '- name: Pos Desa\n- name: "Pos\n' },
      'registry/outlets.yaml:3 registry-syntax',
    ],
    ['a site without address', { 'site.yaml': 'name: Arsip\nurl: contoh.id\n' }, 'site.yaml:2 registry-value'],
    [
      'a site with an address that runs',
      { 'site.yaml': 'name: Arsip\nurl: javascript:alert(1)\n' },
      'site.yaml:2 registry-value',
    ],
  ])('%s', async (_, files, where) => expect(await complaints(files as Record<string, string>)).toEqual([where]));

  test('the faults of all files are named together', async () => {
    const all = {
      'registry/outlets.yaml': 'x',
      'registry/people.yaml': 'x',
      'registry/topics.yaml': 'x',
      'site.yaml': 'x',
    };
    expect(await complaints(all)).toEqual([
      'registry/outlets.yaml:1 registry-value',
      'registry/people.yaml:1 registry-value',
      'registry/topics.yaml:1 registry-value',
      'site.yaml:1 registry-value',
    ]);
  });

  test('the sentence says where in the file and what to do', async () => {
    const { problems } = await readRegistry(await writeContent({ 'registry/people.yaml': '- name: 12\n' }));
    expect(problems.map(({ message }) => message)).toEqual([
      'entri 1, name: Input tidak valid: diharapkan string, diterima number. Samakan bentuknya dengan contoh di kepala berkas.',
    ]);
  });
});

test('a bomb of aliases in the registry is a problem, not a crash', async () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`;
  const names = [...'abcdefghij'];
  const bomb = ['a: &a [x, x]', ...names.slice(1).map((name, index) => level(name, names[index] ?? ''))].join('\n');
  expect(await complaints({ 'registry/people.yaml': bomb })).toMatchObject([
    expect.stringMatching(/^registry\/people\.yaml:\d+ registry-/),
  ]);
});

test('an alias of nothing is a problem, not a crash', async () => {
  expect(await complaints({ 'registry/people.yaml': '- name: *bunga\n' })).toMatchObject([
    expect.stringMatching(/^registry\/people\.yaml:\d+ registry-/),
  ]);
});

test('a registry with a byte order mark is read', async () => {
  const { registry, problems } = await readRegistry(
    await writeContent({ 'registry/people.yaml': '\ufeff- name: Bunga Larasati\n' }),
  );
  expect(problems).toEqual([]);
  expect(registry.people.map(({ name }) => name)).toEqual(['Bunga Larasati']);
});

test('a fault in the registry is told in Indonesian', async () => {
  for (const yaml of [
    '- name: Bunga\n  hidden: "ya"\n',
    '- name: Bunga\n  alias: [B]\n',
    '- name: "Bunga\n',
    '- aliases: [B]\n',
  ]) {
    const { problems } = await readRegistry(await writeContent({ 'registry/people.yaml': yaml }));
    for (const { message } of problems)
      expect(message).not.toMatch(/expected|Invalid|Missing|Unrecognized|allowed|required/);
  }
});
