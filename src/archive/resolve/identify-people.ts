import { foldSpelling, isSameName } from '../language/name-spelling.ts';
import { unglue } from '../language/unglue.ts';
import { type PersonSlug, personSlugSchema } from '../model/ids.ts';
import type { PersonEntry } from '../model/registry.ts';
import { toSlug } from '../model/slug.ts';
import { chooseName } from './choose-name.ts';
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
  /** The words of every name the person goes by, by the name. */
  names: Map<string, string[]>;
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
  const byEntry = new Map<PersonEntry, Cluster>();
  const byWord = new Map<string, Set<Cluster>>();
  const learn = (cluster: Cluster, name: string) => {
    if (cluster.names.has(name)) return;
    const words = nameWords(name);
    cluster.names.set(name, words);
    for (const word of words.map(foldSpelling)) byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
  };
  const open = (entry: PersonEntry | undefined): Cluster => {
    const cluster: Cluster = { entry, members: [], names: new Map() };
    clusters.push(cluster);
    if (!entry) return cluster;
    byEntry.set(entry, cluster);
    for (const name of [entry.name, ...entry.aliases]) learn(cluster, name);
    return cluster;
  };
  const fullestFirst = people
    .map((person) => ({ person, words: nameWords(person.name) }))
    .sort((a, b) => b.words.length - a.words.length || compare(a.person.name, b.person.name));
  for (const { person, words } of fullestFirst) {
    const entry = person.mentions
      .map(({ form }) => entries.get(fold(unglue(form))))
      .find((known) => known !== undefined);
    const near = new Set(words.flatMap((word) => [...(byWord.get(foldSpelling(word)) ?? [])]));
    const cluster = (entry ? byEntry.get(entry) : findCluster([...near], words)) ?? open(entry);
    cluster.members.push(person);
    learn(cluster, person.name);
  }
  return new Map(
    clusters.flatMap((cluster) => {
      const identity = identify(cluster);
      return cluster.members.map((person) => [person, identity] as const);
    }),
  );
};

const fold = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const findCluster = (near: readonly Cluster[], words: readonly string[]): Cluster | undefined => {
  const fitting = near.filter(({ names }) => names.values().some((full) => isPartOf(words, full)));
  // "Agus" fits every Agus: one word needs one bearer, and so does a name that two longer ones contain.
  if (fitting.length === 1 || words.length === 1) return fitting.length === 1 ? fitting[0] : undefined;
  return fitting.find(({ names }) => names.values().some((full) => full.length === words.length));
};

/** Whether all words stand in `full` in the same order, at least one of them to the letter. */
const isPartOf = (words: readonly string[], full: readonly string[]): boolean => {
  if (!words.some((word) => full.includes(word))) return false;
  let from = 0;
  for (const word of words) {
    const place = full.findIndex((other, index) => index >= from && isSameName(word, other));
    if (place === -1) return false;
    from = place + 1;
  }
  return true;
};

const identify = ({ entry, members }: Cluster): Identity => {
  const name = entry?.name ?? chooseName(members);
  return { slug: entry?.slug ?? personSlugSchema.parse(toSlug(name, 'tokoh')), name, hidden: entry?.hidden ?? false };
};
