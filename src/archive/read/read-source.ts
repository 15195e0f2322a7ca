import { createHash } from 'node:crypto';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceText } from '../model/source-text.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './read-front-matter.ts';

/**
 * One dropped file, decoded, its front matter read. `file` is the path that problems and records name.
 * Bytes that are no text give an empty text and a problem; nothing is thrown.
 */
export const readSource = (bytes: Uint8Array, file: string): SourceText => {
  const problems: Problem[] = [];
  const decoded = decode(bytes);
  if (!decoded) problems.push(problem('not-text', file, 1));
  if (decoded?.encoding === 'windows-1252') problems.push(problem('not-utf8', file, 1));
  const text = decoded?.text ?? '';
  const { frontMatter, bodyStart, problems: found } = readFrontMatter(text, file);
  problems.push(...found);
  if (decoded && text.slice(bodyStart).trim() === '') problems.push(problem('empty-text', file, 1));
  return {
    file,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.byteLength,
    frontMatter,
    bodyStart,
    problems,
  };
};
