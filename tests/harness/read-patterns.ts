import { join } from 'node:path';
import ts from 'typescript';
import { type SourceFile, sourceFiles } from '../structure/source-files.ts';
import { projectRoot } from './copy-project.ts';

/** A regular expression of the project and the file it stands in, with its line where it is written out. */
export interface Pattern {
  source: string;
  flags: string;
  where: string;
}

/** It listens for messages as it loads, which only a worker can. */
const WORKER = 'src/search/worker/search-worker.ts';

/**
 * Every regular expression of the files under the root that match `glob`, each once: those written out, and those made of tables,
 * which are noted while their modules are loaded and `use` runs. `use` makes what is made only for a registry or the like.
 */
export const readPatterns = async (glob: string, use: () => Promise<unknown>): Promise<Pattern[]> => {
  const files = sourceFiles(glob);
  const made = await notePatterns(files, use);
  const all = [...files.flatMap(writtenPatterns), ...made];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
};

const writtenPatterns = ({ path, text }: SourceFile): Pattern[] => {
  const patterns: Pattern[] = [];
  const code = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1;
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${path}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(code);
  return patterns;
};

/** What the modules make of their tables, exported or not: `new RegExp` is watched while they load. */
const notePatterns = async (files: readonly SourceFile[], use: () => Promise<unknown>): Promise<Pattern[]> => {
  const patterns: Pattern[] = [];
  const { RegExp: own } = globalThis;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, words, made) => {
      const pattern: RegExp = Reflect.construct(target, words, made);
      const maker = files.find(({ path }) => new Error().stack?.includes(`/${path}`));
      if (maker) patterns.push({ source: pattern.source, flags: pattern.flags, where: maker.path });
      return pattern;
    },
  });
  try {
    for (const { path } of files) if (path !== WORKER) await import(/* @vite-ignore */ join(projectRoot, path));
    await use();
  } finally {
    globalThis.RegExp = own;
  }
  return patterns;
};
