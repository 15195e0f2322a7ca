import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from '../harness/copy-project.ts';

/** A file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The files under the root that match `pattern`, by path. Throws when none does: a rule about nothing is a rule mistyped. */
export function sourceFiles(pattern: string): SourceFile[] {
  const paths = globSync(pattern, { cwd: projectRoot }).sort();
  if (paths.length === 0) throw new Error(`No file matches ${pattern}`);
  return paths.map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(projectRoot, path), 'utf8'),
  }));
}
