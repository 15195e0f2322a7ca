import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../built-site/read-site.ts';
import { copyProject, type ProjectCopy } from '../harness/copy-project.ts';
import { runAstro } from '../harness/run-astro.ts';

let copy: ProjectCopy;

beforeAll(async () => {
  copy = await copyProject();
});

afterAll(() => copy?.remove());

/** The SHA-256 of every file of a fresh build of the five articles, made under `env`. */
const buildUnder = async (env: Record<string, string>): Promise<Record<string, string>> => {
  const { exitCode, output } = await runAstro(copy.root, ['build', '--force'], env);
  expect(exitCode, output).toBe(0);
  const folder = join(copy.root, 'dist');
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf({ folder, url: '', base: '/' }, '**/*.*').map((file) => [file, hash(file)]));
};

test('the same content gives the same bytes in Papua in Turkish and in Los Angeles in English', async () => {
  const papua = await buildUnder({ TZ: 'Asia/Jayapura', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const losAngeles = await buildUnder({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
  expect(losAngeles).toEqual(papua);
});
