import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Article } from '../../src/archive/model/article.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { readOwnRegistry } from './read-own-registry.ts';

const labelledSchema = z.object({ text: z.string(), published: z.string(), category: z.string() });

/** An article with what its outlet says of it; `read` knows nothing of that. */
export interface LabelledArticle {
  published: string;
  category: string;
  read: Article;
}

/** How many articles are read as one archive: relating each to each is not what is measured. */
const ARCHIVE_SIZE = 500;

/**
 * Reads a JSON-lines file with `text`, `published` and `category`; of rows with the same text the first counts. Throws, naming the line,
 * on a row of another shape.
 */
export const readLabelledArticles = async (file: string): Promise<LabelledArticle[]> => {
  const registry = await readOwnRegistry();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows = lines.map((line) => labelledSchema.parse(JSON.parse(line)));
  const articles: LabelledArticle[] = [];
  for (let from = 0; from < rows.length; from += ARCHIVE_SIZE) {
    const sources = rows
      .slice(from, from + ARCHIVE_SIZE)
      .map(({ text }, index) => readSource(new TextEncoder().encode(text), `${from + index}.txt`));
    for (const read of buildArchive(sources, registry).articles) {
      const { published, category } = rows[Number.parseInt(read.file, 10)] as (typeof rows)[number];
      articles.push({ published, category, read });
    }
  }
  return articles;
};
