import { lstat, readFile } from 'node:fs/promises';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceText } from '../model/source-text.ts';
import { readSource } from './read-source.ts';

/** Larger than any article by two orders; a page saved with its pictures is larger. */
const MAX_BYTES = 2 * 1024 * 1024;

/** What became of one path: a text, or the reason why not. */
export type ReadFile = { source: SourceText } | { problem: Problem };

/** Reads one article from disk. `file` is the name for problems and records. A link is not followed: it could lead anywhere. */
export const readArticleFile = async (path: string, file: string): Promise<ReadFile> => {
  const stats = await lstat(path).catch(missing);
  if (!stats) return { problem: problem('not-found', file, 1) };
  if (!stats.isFile()) return { problem: problem('not-a-file', file, 1) };
  if (stats.size > MAX_BYTES) return { problem: problem('too-large', file, 1, (stats.size / 1024 / 1024).toFixed(1)) };
  return { source: readSource(await readFile(path), file) };
};

const missing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
