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

// npm leaves a package out without a word when the registry does not have it yet, and then refuses the lock file everywhere:
// https://github.com/npm/cli/issues/4828
test('the lock file is whole on every platform: it holds each optional package of each package', async () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
    await read('package-lock.json');
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
