import type { FrontMatter } from '../model/front-matter.ts';

/** How the value of a key is read. */
export type ValueKind = 'text' | 'day' | 'address' | 'list' | 'slug' | 'slugs' | 'flag';

/** The keys of front matter, each with its Indonesian synonym and the kind of its value. */
export const frontMatterKeys: Readonly<Record<keyof FrontMatter, { synonyms: readonly string[]; kind: ValueKind }>> = {
  title: { synonyms: ['judul'], kind: 'text' },
  date: { synonyms: ['tanggal'], kind: 'day' },
  source: { synonyms: ['sumber'], kind: 'text' },
  url: { synonyms: ['tautan'], kind: 'address' },
  author: { synonyms: ['penulis'], kind: 'list' },
  people: { synonyms: ['tokoh'], kind: 'list' },
  topics: { synonyms: ['topik'], kind: 'list' },
  slug: { synonyms: [], kind: 'slug' },
  aliases: { synonyms: [], kind: 'slugs' },
  summary: { synonyms: ['ringkasan'], kind: 'text' },
  draft: { synonyms: ['draf'], kind: 'flag' },
};

const keyOfName: ReadonlyMap<string, keyof FrontMatter> = new Map(
  Object.entries(frontMatterKeys).flatMap(([key, { synonyms }]) =>
    [key, ...synonyms].map((name): [string, keyof FrontMatter] => [name, key as keyof FrontMatter]),
  ),
);

/** Every name a key goes by. */
export const keyNames: readonly string[] = [...keyOfName.keys()];

/** The key behind a written name, English or Indonesian, in any case; undefined when there is none. */
export const findKey = (name: string): keyof FrontMatter | undefined => keyOfName.get(name.toLowerCase());
