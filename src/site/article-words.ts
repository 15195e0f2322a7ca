import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Article } from '../archive/model/article.ts';
import { decode } from '../archive/read/decode.ts';
import { type ArticleWords, readArticleWords } from '../publish/search-index/read-article-words.ts';
import { readOriginal } from './article-text.ts';

/** Beside what Astro keeps from build to build: only what has changed is taken apart again. */
const FILE = 'node_modules/.astro/search-words.json';

const keptSchema = z.record(z.string(), z.object({ lines: z.string(), stretches: z.array(z.number()) }));

let kept: Map<string, ArticleWords> | undefined;

/** What is searched of every article, by its slug. */
export const getArticleWords = async (articles: readonly Article[]): Promise<Map<string, ArticleWords>> => {
  const before = kept ?? (await readKept());
  const words = new Map<string, ArticleWords>();
  const now = new Map<string, ArticleWords>();
  for (const article of articles) {
    const key = keyOf(article);
    const own = before.get(key) ?? readArticleWords(article, decode(await readOriginal(article))?.text ?? '');
    now.set(key, own);
    words.set(article.slug, own);
  }
  kept = now;
  if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) await writeKept(now);
  return words;
};

/** Everything that the words of an article are made from. */
const keyOf = ({ sha256, title, blocks, setAside }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([FORMAT, sha256, title?.value, blocks, setAside]))
    .digest('base64url');

/** To be raised when the same article gives other words than before. */
const FORMAT = 2;

const readKept = async (): Promise<Map<string, ArticleWords>> => {
  try {
    return new Map(Object.entries(keptSchema.parse(JSON.parse(await readFile(FILE, 'utf8')))));
  } catch {
    // Not there yet, or cut off by a build that was stopped: everything is taken apart anew.
    return new Map();
  }
};

const writeKept = async (words: ReadonlyMap<string, ArticleWords>): Promise<void> => {
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify(Object.fromEntries(words)));
};
