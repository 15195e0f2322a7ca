import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Archive } from '../../../src/archive/model/archive.ts';
import type { Article } from '../../../src/archive/model/article.ts';
import { articleSlugSchema, isoDateSchema, personSlugSchema } from '../../../src/archive/model/ids.ts';
import { toSlug } from '../../../src/archive/model/slug.ts';
import { readSource } from '../../../src/archive/read/read-source.ts';
import { indexArchive } from '../../../src/archive/relate/index-archive.ts';
import { readOwnRegistry } from '../../score/read-own-registry.ts';
import { hashText, makeWordVarier } from './vary-words.ts';

/** An archive of any size, and the text of every article by its slug. */
export interface MadeArchive {
  archive: Archive;
  texts: Map<string, string>;
}

const rowSchema = z.object({ title: z.string(), text: z.string() });

/** A word of so few articles may be a name or a misprint: it is these that a larger archive has more of. */
const RARE = 2;
/** Half of the paragraphs of an article made from others are its own. */
const OWN = 0.5;

/**
 * Makes an archive of `size` articles from those of a JSON-lines file with `title` and `text`: the real ones first, then recombinations, each with the
 * people, topics and outlet of one real article, half of its paragraphs from others, and its rare words varied so that the vocabulary
 * grows as in real text. The same file and size give the same archive.
 */
export const makeArchive = async (file: string, size: number): Promise<MadeArchive> => {
  const registry = await readOwnRegistry();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, size)
    .map((line) => rowSchema.parse(JSON.parse(line)));
  const sources = rows.map(({ text }, row) => readSource(new TextEncoder().encode(text), `${row}.txt`));
  const textOf = new Map(sources.map(({ file: name, text }) => [name, text]));
  const real = buildArchive(sources, registry).articles.map((article) => {
    const text = textOf.get(article.file) ?? '';
    const paragraphs = article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ at }) => text.slice(at.start, at.end).replace(/\s+/g, ' ').trim());
    const title = rows[Number.parseInt(article.file, 10)]?.title ?? article.displayTitle;
    return { article, title, paragraphs };
  });
  const counts = countArticles(real.map(({ paragraphs }) => paragraphs));
  const rare = [...counts.values()].filter((count) => count <= RARE).length;
  const vary = makeWordVarier((word) => (counts.get(word) ?? 0) <= RARE, rare / counts.size);

  const texts = new Map<string, string>();
  const articles = Array.from({ length: size }, (_, number): Article => {
    const round = Math.floor(number / real.length);
    const { article, title, paragraphs } = real[number % real.length] as (typeof real)[number];
    const mixed = paragraphs.map((own, place) => {
      const dice = hashText(`${number} ${place}`);
      const other = real[dice % real.length]?.paragraphs;
      return round === 0 || dice / 2 ** 32 < OWN ? own : (other?.[dice % other.length] ?? own);
    });
    const slug = articleSlugSchema.parse(`${number}`);
    const varied = (text: string): string => vary(text, round);
    let text = '';
    const blocks = mixed.map((paragraph) => {
      const start = text.length;
      text += `${varied(paragraph)}\n`;
      return { kind: 'paragraph' as const, at: { start, end: text.length - 1 } };
    });
    texts.set(slug, text);
    return {
      ...article,
      slug,
      file: `${number}.txt`,
      displayTitle: varied(title),
      title: { value: varied(title), at: null, rule: 'front-matter', certainty: 'given' },
      published: article.published && { ...article.published, value: earlier(article.published.value, round) },
      people: article.people.map((person) => ({
        ...person,
        name: varied(person.name),
        slug: personSlugSchema.parse(toSlug(varied(person.name), 'tokoh')),
        mentions: person.mentions.map((mention) => ({ ...mention, form: varied(mention.form) })),
      })),
      blocks,
      setAside: [],
      relations: [],
    };
  });
  return { archive: indexArchive(articles, registry), texts };
};

const countArticles = (articles: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const paragraphs of articles) {
    const words = new Set(
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{4,}/gu),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/** The same day some years before, so that a large archive spans as many years as one would. */
const earlier = (day: string, round: number) =>
  isoDateSchema.parse(`${Number(day.slice(0, 4)) - (round % 12)}${day.slice(4)}`.replace('-02-29', '-02-28'));
