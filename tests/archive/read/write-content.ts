import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a content folder of its own for one test, gone when the test ends; gives its path. */
export const writeContent = async (files: Record<string, string | Uint8Array>): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'kliping-content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
};
