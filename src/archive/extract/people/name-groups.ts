import { foldSpelling } from '../../language/name-spelling.ts';

/** What grouping needs of a candidate. */
export interface Named {
  names: readonly string[];
  /** Where it stands, for "the person named last". */
  start: number;
  role: string | undefined;
  /** The registry's name for the form, where it lists it. */
  registered: string | undefined;
}

/** Candidates that are one person. */
export interface Group<T extends Named> {
  members: T[];
  /** Where full forms stand, ascending once all are in. */
  fullAt: number[];
  /** Where the last short form stands; short forms join in text order. */
  shortAt: number;
}

/** The people of one text so far, found by any word of their names: a list of ten thousand names is read in one pass. */
export interface NameGroups<T extends Named> {
  all: readonly Group<T>[];
  ofRegistered: (name: string | undefined) => Group<T> | undefined;
  /** Those with a word to the letter, or with one that sounds the same; in the order they were opened. */
  withWord: (word: string) => readonly Group<T>[];
  withSound: (word: string) => readonly Group<T>[];
  /** Puts a candidate into a group, or opens one for it. */
  join: (candidate: T, group: Group<T> | undefined) => void;
}

/** No people yet. */
export const createNameGroups = <T extends Named>(): NameGroups<T> => {
  const all: Group<T>[] = [];
  const registered = new Map<string, Group<T>>();
  const words = new Map<string, Set<Group<T>>>();
  const sounds = new Map<string, Set<Group<T>>>();
  const add = (index: Map<string, Set<Group<T>>>, key: string, group: Group<T>) => {
    const known = index.get(key);
    if (known) known.add(group);
    else index.set(key, new Set([group]));
  };
  return {
    all,
    ofRegistered: (name) => (name === undefined ? undefined : registered.get(name)),
    withWord: (word) => [...(words.get(word) ?? [])],
    withSound: (word) => [...(sounds.get(foldSpelling(word)) ?? [])],
    join: (candidate, known) => {
      const group = known ?? { members: [], fullAt: [], shortAt: -1 };
      if (!known) all.push(group);
      group.members.push(candidate);
      if (candidate.names.length > 1) group.fullAt.push(candidate.start);
      else group.shortAt = candidate.start;
      if (candidate.registered !== undefined && !registered.has(candidate.registered)) {
        registered.set(candidate.registered, group);
      }
      for (const name of candidate.names) {
        add(words, name, group);
        add(sounds, foldSpelling(name), group);
      }
    },
  };
};
