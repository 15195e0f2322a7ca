import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/copy-project.ts';

const read = async (name: string) => JSON.parse(await readFile(join(projectRoot, name), 'utf8'));

test('the lock file names versions and hashes, not where a package was fetched from', async () => {
  const { packages }: { packages: Record<string, { resolved?: string; integrity?: string }> } =
    await read('package-lock.json');
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no install script of a package is needed, and each that has one is refused by name', async () => {
  const { packages }: { packages: Record<string, { hasInstallScript?: boolean }> } = await read('package-lock.json');
  const { allowScripts }: { allowScripts: Record<string, boolean> } = await read('package.json');
  const scripted = Object.entries(packages).filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});
