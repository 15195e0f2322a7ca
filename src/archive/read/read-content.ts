import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Registry, Site } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { type ReadFile, readArticleFile } from './read-article-file.ts';
import { readRegistry } from './read-registry.ts';

/** Everything under `content/`, read and not yet understood. Sources run in the order of their paths. */
export interface Content {
  sources: SourceText[];
  registry: Registry;
  site: Site;
  /** Problems of files that gave no source, and of the registry; those of a source stay with it. */
  problems: Problem[];
}

/** Systems allow a process a thousand open files or so. */
const OPEN_AT_ONCE = 64;

/** Reads the content folder `root`: every `.txt` and `.md` under it, at any depth, is an article. */
export const readContent = async (root: string): Promise<Content> => {
  const files = (await listArticles(root)).sort();
  const read: ReadFile[] = [];
  for (let from = 0; from < files.length; from += OPEN_AT_ONCE) {
    const batch = files.slice(from, from + OPEN_AT_ONCE);
    read.push(...(await Promise.all(batch.map((file) => readArticleFile(join(root, file), file)))));
  }
  const { registry, site, problems } = await readRegistry(root);
  return {
    sources: read.flatMap((file) => ('source' in file ? [file.source] : [])),
    registry,
    site,
    problems: [...problems, ...read.flatMap((file) => ('problem' in file ? [file.problem] : []))],
  };
};

/**
 * Paths under `root` of everything that has an article's name, and of links to folders, which are reported and never entered: they
 * could lead anywhere on the machine, or in circles. Names with a dot in front belong to editors and systems.
 */
const listArticles = async (root: string, folder = ''): Promise<string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return listArticles(root, path);
      if (/\.(txt|md)$/i.test(entry.name)) return [path];
      const leadsToFolder =
        entry.isSymbolicLink() && (await stat(join(root, path)).catch(() => undefined))?.isDirectory();
      return leadsToFolder ? [path] : [];
    }),
  );
  return found.flat();
};
