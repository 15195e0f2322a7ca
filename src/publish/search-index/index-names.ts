import type { Archive } from '../../archive/model/archive.ts';
import type { Article } from '../../archive/model/article.ts';
import type { Registry } from '../../archive/model/registry.ts';
import { toSlug } from '../../archive/model/slug.ts';
import type { IndexedName, NameKind } from '../../search/format/manifest.ts';
import { plainWords } from '../../search/tokenise.ts';

/** What the archivist knows of names. */
export type KnownNames = Pick<Registry, 'people' | 'outlets'>;

/** Every name of an archive that is searched, and which of them an article has. */
export interface Names {
  /** Topics, outlets, then people, those in most articles first. */
  names: IndexedName[];
  /** Numbers of the article's topics and outlets, ascending. */
  subjectsOf: (article: Article) => number[];
  /** Numbers of the people in its news, ascending. */
  peopleOf: (article: Article) => number[];
}

/**
 * Every reader loads all of them, at ten bytes each: of more people than this, those in fewest articles are found by the words of their
 * names alone.
 */
const MOST_PEOPLE = 3000;

/** Whether a form says nothing that the name does not say: Lavrov of Sergey Lavrov. */
const isWithin = (form: string, name: string): boolean => {
  const own = new Set(plainWords(name));
  return plainWords(form).every((word) => own.has(word));
};

const formsBeside = (name: string, forms: readonly string[]): string[] =>
  [...new Set(forms)].filter((form) => !isWithin(form, name));

/** Names that the archivist knows of, printed or not, by slug. */
const otherNames = ({ people, outlets }: KnownNames) => ({
  person: new Map<string, string[]>(people.map(({ slug, name, aliases }) => [slug ?? toSlug(name, 'tokoh'), aliases])),
  // antaranews.com is an address: its last word would make every outlet an answer to suara.com.
  outlet: new Map<string, string[]>(
    outlets.map(({ slug, name, names }) => [
      slug ?? toSlug(name, 'sumber'),
      names.filter((other) => !other.includes('.')),
    ]),
  ),
});

/**
 * Numbers the topics, outlets and people of an archive; topics without an article are left out. People and outlets are found by the other
 * names that the registry has for them, though no article prints them.
 */
export const indexNames = ({ topics, outlets, people }: Archive, registry: KnownNames): Names => {
  const others = otherNames(registry);
  const names: IndexedName[] = [
    ...topics
      .filter(({ articles }) => articles.length > 0)
      .map(({ id, label, articles }) => ({
        kind: 'topic' as const,
        id,
        name: label,
        forms: [],
        role: null,
        articles: articles.length,
      })),
    ...outlets.map(({ slug, name, articles }) => ({
      kind: 'outlet' as const,
      id: slug,
      name,
      forms: formsBeside(name, others.outlet.get(slug) ?? []),
      role: null,
      articles: articles.length,
    })),
    ...people.slice(0, MOST_PEOPLE).map(({ slug, name, forms, role, articles }) => ({
      kind: 'person' as const,
      id: slug,
      name,
      forms: formsBeside(name, [...(others.person.get(slug) ?? []), ...forms]),
      role,
      articles: articles.length,
    })),
  ];
  const numbers = new Map(names.map(({ kind, id }, number) => [`${kind} ${id}`, number]));
  const numbersOf = (kind: NameKind, ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap((id) => numbers.get(`${kind} ${id}`) ?? []);
  const ascending = (list: number[]): number[] => list.sort((a, b) => a - b);
  return {
    names,
    subjectsOf: (article) =>
      ascending([
        ...numbersOf(
          'topic',
          article.topics.map(({ id }) => id),
        ),
        ...numbersOf(
          'outlet',
          [article.outlet, article.agency].flatMap((found) => found?.value.slug ?? []),
        ),
      ]),
    peopleOf: (article) =>
      ascending(
        numbersOf(
          'person',
          article.people.map(({ slug }) => slug),
        ),
      ),
  };
};
