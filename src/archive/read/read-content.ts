import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Registry, Site } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { readArticleFile } from './read-article-file.ts';
import { readRegistry } from './read-registry.ts';

/** Everything under `content/`, read and not yet understood. Sources run in the order of their paths. */
export interface Content {
  sources: SourceText[];
  registry: Registry;
  site: Site;
  /** Problems of files that gave no source, and of the registry; those of a source stay with it. */
  problems: Problem[];
}

/** Reads the content folder `root`: every `.txt` and `.md` under it, at any depth, is an article. */
export const readContent = async (root: string): Promise<Content> => {
  const files = (await readdir(root, { recursive: true }))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(txt|md)$/i.test(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const read = await Promise.all(files.map((file) => readArticleFile(join(root, file), file)));
  const { registry, site, problems } = await readRegistry(root);
  return {
    sources: read.flatMap((file) => ('source' in file ? [file.source] : [])),
    registry,
    site,
    problems: [...problems, ...read.flatMap((file) => ('problem' in file ? [file.problem] : []))],
  };
};
