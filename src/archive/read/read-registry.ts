import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Problem, problem } from '../model/problem.ts';
import {
  outletEntrySchema,
  personEntrySchema,
  type Registry,
  type Site,
  siteSchema,
  topicEntrySchema,
} from '../model/registry.ts';

/** The archivist's facts, and what is wrong with them. A file that is missing is an empty list. */
export const readRegistry = async (root: string): Promise<{ registry: Registry; site: Site; problems: Problem[] }> => {
  const problems: Problem[] = [];
  const read = async <T>(file: string, schema: z.ZodType<T>, empty: T): Promise<T> => {
    const result = parseFacts(await textOf(join(root, file)), file, schema, empty);
    problems.push(...result.problems);
    return result.value;
  };
  const outlets = await read('registry/outlets.yaml', z.array(outletEntrySchema), []);
  const people = await read('registry/people.yaml', z.array(personEntrySchema), []);
  const topics = await read('registry/topics.yaml', z.array(topicEntrySchema), []);
  const site = await read('site.yaml', siteSchema, unnamedSite);
  return { registry: { outlets, people, topics }, site, problems };
};

const unnamedSite: Site = { name: 'Kliping', description: '', language: 'id', url: 'http://localhost' };

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};

/** Facts of one YAML file; `empty` and a problem for each fault when they do not fit the schema. */
const parseFacts = <T>(
  yaml: string,
  file: string,
  schema: z.ZodType<T>,
  empty: T,
): { value: T; problems: Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem('registry-syntax', file, lines.linePos(error.pos[0]).line, error.message),
    );
    return { value: empty, problems };
  }
  const facts: unknown = document.toJS({ maxAliasCount: 100 });
  if (facts === null || facts === undefined) return { value: empty, problems: [] };
  const result = schema.safeParse(facts);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    // The fault may be a key that is missing: then the nearest thing around it that does exist has the line.
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const existing = path.map((_, cut) => path.slice(0, path.length - cut)).find((p) => document.hasIn(p)) ?? [];
    const node = existing.length > 0 ? document.getIn(existing, true) : document.contents;
    const at = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
    return problem('registry-value', file, lines.linePos(at).line, path.join('.') || 'berkas', issue.message);
  });
  return { value: empty, problems };
};
