import { foldSpelling, isSameName } from '../language/name-spelling.ts';
import { type PersonSlug, personSlugSchema } from '../model/ids.ts';
import type { PersonEntry } from '../model/registry.ts';
import { toSlug } from '../model/slug.ts';
import { type DraftPerson, nameWords } from './describe-person.ts';

/** A person of the archive. */
export interface Identity {
  slug: PersonSlug;
  name: string;
  hidden: boolean;
}

/** People of single articles that are one person. */
interface Cluster {
  entry: PersonEntry | undefined;
  members: DraftPerson[];
}

/**
 * Gives every person of every article their identity in the archive. The registry decides first; then full names meet over spelling,
 * initials and a missing middle; one word alone joins the one person who has it, or stays by itself where several do.
 */
export const identifyPeople = (
  people: readonly DraftPerson[],
  registry: readonly PersonEntry[],
): Map<DraftPerson, Identity> => {
  const entries = new Map(
    registry.flatMap((entry) => [entry.name, ...entry.aliases].map((form) => [fold(form), entry] as const)),
  );
  const clusters: Cluster[] = [];
  const byWord = new Map<string, Set<Cluster>>();
  const add = (cluster: Cluster, person: DraftPerson) => {
    cluster.members.push(person);
    for (const word of wordsOf(cluster, person)) byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
  };
  const fullestFirst = [...people].sort(
    (a, b) => nameWords(b.name).length - nameWords(a.name).length || compare(a.name, b.name),
  );
  for (const person of fullestFirst) {
    const entry = person.mentions.map(({ form }) => entries.get(fold(form))).find((known) => known !== undefined);
    const near = new Set(nameWords(person.name).flatMap((word) => [...(byWord.get(foldSpelling(word)) ?? [])]));
    const known = entry ? clusters.find((cluster) => cluster.entry === entry) : findCluster([...near], person);
    const cluster = known ?? { entry, members: [] };
    if (!known) clusters.push(cluster);
    add(cluster, person);
  }
  return new Map(clusters.flatMap((cluster) => cluster.members.map((person) => [person, identify(cluster)] as const)));
};

const fold = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const namesOf = ({ entry, members }: Cluster): string[] => [
  ...(entry ? [entry.name, ...entry.aliases] : []),
  ...members.map(({ name }) => name),
];

const wordsOf = (cluster: Cluster, person: DraftPerson): Set<string> =>
  new Set(
    [...(cluster.members.length === 1 && cluster.entry ? namesOf(cluster) : [person.name])].flatMap((name) =>
      nameWords(name).map(foldSpelling),
    ),
  );

const findCluster = (near: readonly Cluster[], person: DraftPerson): Cluster | undefined => {
  const words = nameWords(person.name);
  const fitting = near.filter((cluster) => namesOf(cluster).some((name) => isPartOf(words, nameWords(name))));
  // "Agus" fits every Agus: one word needs one bearer, and so does a name that two longer ones contain.
  return fitting.length === 1
    ? fitting[0]
    : fitting.find((cluster) =>
        namesOf(cluster).some((name) => nameWords(name).length === words.length && words.length > 1),
      );
};

/** Whether all words stand in `full` in the same order, at least one of them to the letter. */
const isPartOf = (words: readonly string[], full: readonly string[]): boolean => {
  let from = 0;
  for (const word of words) {
    const place = full.findIndex((other, index) => index >= from && isSameName(word, other));
    if (place === -1) return false;
    from = place + 1;
  }
  return words.some((word) => full.includes(word));
};

const identify = ({ entry, members }: Cluster): Identity => {
  const name = entry?.name ?? bestSpelling(members.flatMap(({ mentions }) => mentions.map(({ form }) => form)));
  return { slug: entry?.slug ?? personSlugSchema.parse(toSlug(name, 'tokoh')), name, hidden: entry?.hidden ?? false };
};

/** The fullest form in the spelling that most mentions use: two "Sergey" outvote one "Segrey Lavrov". */
const bestSpelling = (forms: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const word of forms.flatMap(nameWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const votes = (form: string) => nameWords(form).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const fullestFirst = [...new Set(forms)].sort(
    (a, b) => nameWords(b).length - nameWords(a).length || votes(b) - votes(a) || compare(a, b),
  );
  return fullestFirst[0] ?? '';
};
