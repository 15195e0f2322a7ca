import { plainWords } from '../tokenise.ts';
import type { IndexedName } from './manifest.ts';

/** The names as columns: what is alike stands together, which is what compression wants. */
interface NameColumns {
  kinds: { kind: IndexedName['kind']; names: number }[];
  names: string[];
  /** Empty where the id is the words of the name with hyphens between them. */
  ids: string[];
  /** Forms with tabs between them. */
  forms: string[];
  /** Empty where none is known. */
  roles: string[];
  articles: number[];
}

const idOf = (name: string): string => plainWords(name).join('-');

/** Names of one kind stand together. */
export const encodeNames = (names: readonly IndexedName[]): string => {
  const kinds = [...Map.groupBy(names, ({ kind }) => kind)].map(([kind, own]) => ({ kind, names: own.length }));
  return JSON.stringify({
    kinds,
    names: names.map(({ name }) => name),
    ids: names.map(({ id, name }) => (id === idOf(name) ? '' : id)),
    forms: names.map(({ forms }) => forms.join('\t')),
    roles: names.map(({ role }) => role ?? ''),
    articles: names.map(({ articles }) => articles),
  } satisfies NameColumns);
};

/** What {@link encodeNames} wrote. Throws when the file is cut off. */
export const decodeNames = (file: string): IndexedName[] => {
  const { kinds, names, ids, forms, roles, articles } = JSON.parse(file) as NameColumns;
  const kindOf = kinds.flatMap(({ kind, names: count }) => Array<IndexedName['kind']>(count).fill(kind));
  return names.map((name, at) => ({
    kind: kindOf[at] ?? 'person',
    id: ids[at] || idOf(name),
    name,
    forms: forms[at] ? forms[at].split('\t') : [],
    role: roles[at] || null,
    articles: articles[at] ?? 0,
  }));
};
