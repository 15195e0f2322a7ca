import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readContent } from '../../src/archive/read/read-content.ts';
import { readSource } from '../../src/archive/read/read-source.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const GOLDENS = new URL('./', import.meta.url);

/** What a person, text in hand, says a reader must know of one article. */
export interface Expected {
  title: string | null;
  published: string | null;
  publishedCertainty: string | null;
  eventDates: string[];
  outlet: string | null;
  agency: string | null;
  dateline: string | null;
  authors: string[];
  people: { name: string; forms: string[]; role: string | null }[];
  topics: string[];
  /** Topics that may come out as well. */
  topicsAllowed: string[];
  quotes: { speaker: string | null; begins: string; ends: string }[];
  captions: string[];
  setAside: { reason: string; begins: string }[];
  body: { length: number; begins: string; ends: string };
  subheadings: string[];
  /** Field → the words its evidence must point at. */
  evidence: Record<string, string>;
  /** What differs when the front matter is taken away. */
  bare?: Partial<Expected>;
}

/** What a person must be able to read of a whole page pasted with its menus; fields a case does not name may be anything. */
export interface ExpectedPage {
  title: string | null;
  published: string | null;
  publishedCertainty: string | null;
  publishedLatest: string | null;
  outlet: string | null;
  agency: string | null;
  dateline: string | null;
  /** In any order. */
  authors: string[];
  captions: string[];
  /** The body, paragraph by paragraph: all of it and nothing else. */
  paragraphs: string[];
}

const folders = readdirSync(GOLDENS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, page: new URL(`${name}/source.txt`, GOLDENS) }));

const readExpected = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, GOLDENS), 'utf8'));

/** Every golden article: the folder's name, which is also the file's in content/articles/, its text and what it must give. */
export const goldens = folders
  .filter(({ page }) => !existsSync(page))
  .map(({ name }) => ({
    name,
    bytes: readFileSync(new URL(`articles/${name}.txt`, CONTENT)),
    expected: readExpected(name) as Expected,
  }));

/** Pages written for the purpose: invented news between the menus, lists and notices that real outlets print around theirs. */
export const goldenPages = folders
  .filter(({ page }) => existsSync(page))
  .map(({ name, page }) => ({
    name,
    bytes: readFileSync(page),
    expected: readExpected(name) as Partial<ExpectedPage>,
  }));

/** The pasted text alone, as bytes: what was there before the archivist wrote front matter. */
export const withoutFrontMatter = (bytes: Uint8Array): Uint8Array => {
  const { text, bodyStart } = readSource(bytes, 'berkas.txt');
  return new TextEncoder().encode(text.slice(bodyStart));
};

/** The archive's own registry. */
export const { registry } = await readContent(CONTENT.pathname);
