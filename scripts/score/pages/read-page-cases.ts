import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { clean } from '../../../src/archive/clean/clean.ts';
import { createExtractor } from '../../../src/archive/extract/create-extractor.ts';
import { readSource } from '../../../src/archive/read/read-source.ts';
import { articleRecord } from '../../../src/publish/article-record.ts';
import { readOwnRegistry } from '../read-own-registry.ts';
import type { PageCase } from './page-case.ts';

const words = z.string().nullable();
const list = z.array(z.string());
const labelledSchema = z.object({
  title: words,
  published: words,
  outlet: words,
  agency: words,
  dateline: words,
  authors: list,
  people: z.array(z.object({ name: z.string(), forms: list })),
  quotes: z.array(z.object({ speaker: words, text: z.string() })),
  body: list,
  furniture: list,
  also: z.object({ outlet: list, authors: list, people: list, body: list }).partial().optional(),
});

/**
 * Reads every folder in `folder` that holds a page, `source.txt`, and what a person says of it, `expected.json`; each page is an archive
 * of its own. Throws, naming what is missing, on labels of another shape.
 */
export const readPageCases = async (folder: string): Promise<PageCase[]> => {
  const registry = await readOwnRegistry();
  const extractor = createExtractor(registry);
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  return names.sort().flatMap((name): PageCase[] => {
    const labelled = labelledSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
    const source = readSource(readFileSync(join(folder, name, 'source.txt')), `${name}.txt`);
    const [article] = buildArchive([source], registry, extractor).articles;
    return article ? [{ name, labelled, read: articleRecord(article, source, clean(source, registry)) }] : [];
  });
};
