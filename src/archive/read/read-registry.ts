import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { z } from 'zod';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import {
  outletEntrySchema,
  personEntrySchema,
  type Registry,
  type Site,
  siteSchema,
  topicEntrySchema,
} from '../model/registry.ts';
import { parseYaml, plainData } from './parse-yaml.ts';

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
  written: string,
  file: string,
  schema: z.ZodType<T>,
  empty: T,
): { value: T; problems: Problem[] } => {
  // Windows' editor puts a byte order mark in front.
  const yaml = written.replace(/^\uFEFF/, '');
  const { document, faults } = parseYaml(yaml);
  const plain = faults.length > 0 ? undefined : plainData(document);
  const broken = plain && 'fault' in plain ? [plain.fault] : faults;
  if (broken.length > 0) {
    const problems = broken.map(({ offset, reason }) => problem('registry-syntax', file, lineOf(yaml, offset), reason));
    return { value: empty, problems };
  }
  const facts = plain && 'data' in plain ? plain.data : undefined;
  if (facts === null || facts === undefined) return { value: empty, problems: [] };
  const result = schema.safeParse(facts, { error: inIndonesian });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) => {
    const line = lineOf(yaml, offsetOf(document, path));
    return problem('registry-value', file, line, placeIn(path) || 'berkas', message);
  });
  return { value: empty, problems };
};

const { localeError: inIndonesian } = z.locales.id();

/** Where the fault is. It may be a key that is missing: then the nearest thing around it that does exist. */
const offsetOf = (document: Document.Parsed, path: readonly PropertyKey[]): number => {
  const existing = path.map((_, cut) => path.slice(0, path.length - cut)).find((part) => document.hasIn(part)) ?? [];
  const node = existing.length > 0 ? document.getIn(existing, true) : document.contents;
  return (node as { range?: number[] } | null)?.range?.[0] ?? 0;
};

/** [2, 'aliases', 0] → "entri 3, aliases 1": people count from one. */
const placeIn = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((words, step, depth) => {
    if (typeof step === 'number') return depth === 0 ? `entri ${step + 1}` : `${words} ${step + 1}`;
    return words === '' ? String(step) : `${words}, ${String(step)}`;
  }, '');
