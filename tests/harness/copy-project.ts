import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project these tests belong to. */
export const projectRoot = resolve(import.meta.dirname, '../..');

const copied = ['src', 'public', 'content', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a temporary folder; `remove` deletes it. */
export interface ProjectCopy {
  root: string;
  remove: () => Promise<void>;
}

/**
 * Copies the project so that a test can build and serve it without touching `dist/`, the caches or `content/` of the real one.
 * Packages are linked one by one: `node_modules` itself must be a folder of the copy, because Astro and Vite keep their caches in it.
 */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'kliping-'));
  await Promise.all(copied.map((name) => cp(join(projectRoot, name), join(root, name), { recursive: true })));
  const packages = await readdir(join(projectRoot, 'node_modules'));
  await mkdir(join(root, 'node_modules'));
  await Promise.all(
    packages
      .filter((name) => !isCache(name))
      .map((name) => symlink(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name), 'junction')),
  );
  return { root, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}

const isCache = (name: string): boolean => name.startsWith('.') && name !== '.bin';
