import { expandOffice } from '../../language/expand-office.ts';
import { isSameName } from '../../language/name-spelling.ts';
import { createNameGroups, type Group, type Named, type NameGroups } from './name-groups.ts';

/**
 * A text with more people is a list of names: there a misprint or a nickname can no longer be told from the next person, and comparing
 * each with all would take hours for the longest file the archive accepts.
 */
const MAX_COMPARED = 300;

/** Groups the candidates of one article into people: fullest forms first, then the short forms that fit one of them. */
export const groupPeople = <T extends Named>(candidates: readonly T[]): T[][] => {
  const groups = createNameGroups<T>();
  const fullestFirst = [...candidates].sort((a, b) => b.names.length - a.names.length || a.start - b.start);
  const shortFrom = fullestFirst.findIndex(({ names }) => names.length < 2);
  const full = shortFrom === -1 ? fullestFirst : fullestFirst.slice(0, shortFrom);
  for (const candidate of full) groups.join(candidate, findFull(groups, candidate));
  for (const { fullAt } of groups.all) fullAt.sort((a, b) => a - b);
  for (const candidate of fullestFirst.slice(full.length)) groups.join(candidate, findShort(groups, candidate));
  return groups.all.map(({ members }) => members.sort((a, b) => a.start - b.start));
};

/** A full form belongs to the person whose fullest form has its words in the same order; one of them to the letter. */
const findFull = <T extends Named>(groups: NameGroups<T>, { names, registered }: T): Group<T> | undefined =>
  groups.ofRegistered(registered) ??
  names
    .flatMap((name) => groups.withWord(name).slice(0, MAX_COMPARED))
    .find(({ members: [fullest] }) => fullest && isPartOf(names, fullest.names));

const isPartOf = (short: readonly string[], full: readonly string[]): boolean => {
  if (!short.some((name) => full.includes(name))) return false;
  let from = 0;
  for (const name of short) {
    const place = full.findIndex(
      (other, index) => index >= from && (isSameName(name, other) || isBeginning(name, other)),
    );
    if (place === -1) return false;
    from = place + 1;
  }
  return true;
};

// "Hiro Nitsae" of "Hironimus Nitsae"
const isBeginning = (short: string, full: string): boolean =>
  short.length >= MIN_SHORT_NAME && full.toLowerCase().startsWith(short.toLowerCase());

/** One word belongs to the person named last before it who has that word; a misprint only where no one has it exactly. */
const findShort = <T extends Named>(groups: NameGroups<T>, candidate: T): Group<T> | undefined => {
  const [name = ''] = candidate.names;
  const few = groups.all.length <= MAX_COMPARED ? groups.all : [];
  const misprinted = () =>
    few.filter(({ members }) => members.some(({ names }) => names.some((n) => isSameName(n, name))));
  return (
    groups.ofRegistered(candidate.registered) ??
    namedLast(groups.withWord(name), candidate) ??
    namedLast(groups.withSound(name), candidate) ??
    namedLast(misprinted(), candidate) ??
    few.find(({ members }) => isNickname(members, candidate))
  );
};

/** The group named last before the candidate; one named only after it counts as far away. */
const namedLast = <T extends Named>(groups: readonly Group<T>[], { start }: T): Group<T> | undefined => {
  let [last] = groups;
  for (const group of groups.slice(1, MAX_COMPARED))
    if (last && lastBefore(group, start) > lastBefore(last, start)) last = group;
  return last;
};

const lastBefore = ({ fullAt, shortAt }: Group<Named>, start: number): number => {
  let [low, high] = [0, fullAt.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((fullAt[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return Math.max(shortAt, fullAt[low - 1] ?? -1);
};

/** Shorter beginnings fit too many names. */
const MIN_SHORT_NAME = 4;

// "Pujo" is Bunga Pujowati: the beginning of a name; "Dirjen Arto" is Direktur Jenderal …, Sidharto R. Suryodipuro: the end of one
// in the same office.
const isNickname = (group: readonly Named[], { names: [nickname = ''], role }: Named): boolean => {
  const short = nickname.toLowerCase();
  const own = new Set(group.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  if (short.length >= MIN_SHORT_NAME && own.values().some((name) => name.startsWith(short))) return true;
  const sameOffice =
    role && group.some((member) => member.role && expandOffice(member.role).startsWith(expandOffice(role)));
  return (
    Boolean(sameOffice) &&
    short.length >= 3 &&
    own.values().some((name) => name.endsWith(short) || name.startsWith(short))
  );
};
