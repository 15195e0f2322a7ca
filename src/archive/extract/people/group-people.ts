import { expandOffice } from '../../language/expand-office.ts';
import { isSameName } from '../../language/name-spelling.ts';

/** What grouping needs of a candidate; `R` is whatever the caller hangs on it. */
export interface Named {
  names: readonly string[];
  /** Where it stands, for "the person named last". */
  start: number;
  role: string | undefined;
  /** The registry's name for the form, where it lists it. */
  registered: string | undefined;
}

/** Groups the candidates of one article into people: fullest forms first, then the short forms that fit one of them. */
export const groupPeople = <T extends Named>(candidates: readonly T[]): T[][] => {
  const groups: T[][] = [];
  const fullestFirst = [...candidates].sort((a, b) => b.names.length - a.names.length || a.start - b.start);
  for (const candidate of fullestFirst) {
    const group = candidate.names.length > 1 ? findFull(groups, candidate) : findShort(groups, candidate);
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups.map((group) => group.sort((a, b) => a.start - b.start));
};

const fullest = (group: readonly Named[]): Named => group[0] as Named;

const sameRegistered = (group: readonly Named[], candidate: Named): boolean =>
  candidate.registered !== undefined && group.some(({ registered }) => registered === candidate.registered);

/** A full form belongs to the person whose fullest form has its words in the same order; one of them exactly. */
const findFull = <T extends Named>(groups: readonly T[][], candidate: T): T[] | undefined =>
  groups.find((group) => sameRegistered(group, candidate) || isPartOf(candidate.names, fullest(group).names));

const isPartOf = (short: readonly string[], full: readonly string[]): boolean => {
  let from = 0;
  for (const name of short) {
    const place = full.findIndex((other, index) => index >= from && isSameName(name, other));
    if (place === -1) return false;
    from = place + 1;
  }
  return short.some((name) => full.includes(name));
};

/** One word belongs to the person named last before it who has that word; a misprint only where no one has it exactly. */
const findShort = <T extends Named>(groups: readonly T[][], candidate: T): T[] | undefined => {
  const [name = ''] = candidate.names;
  const fits = (test: (other: string) => boolean) =>
    groups
      .filter((group) => group.some((member) => member.names.some(test)))
      .sort((a, b) => lastBefore(b, candidate) - lastBefore(a, candidate));
  return (
    groups.find((group) => sameRegistered(group, candidate)) ??
    fits((other) => other === name)[0] ??
    fits((other) => isSameName(other, name))[0] ??
    groups.find((group) => isNickname(group, candidate))
  );
};

/** Where the group is last named before the candidate; after it counts as far away. */
const lastBefore = (group: readonly Named[], { start }: Named): number =>
  Math.max(-1, ...group.map((member) => member.start).filter((at) => at < start));

/** Shorter beginnings fit too many names. */
const MIN_SHORT_NAME = 4;

// "Pujo" is Bunga Pujowati: the beginning of a name; "Dirjen Arto" is Direktur Jenderal …, Sidharto R. Suryodipuro: the end of one
// in the same office.
const isNickname = (group: readonly Named[], { names: [nickname = ''], role }: Named): boolean => {
  const short = nickname.toLowerCase();
  const own = group.flatMap(({ names }) => names.map((name) => name.toLowerCase()));
  if (short.length >= MIN_SHORT_NAME && own.some((name) => name.startsWith(short))) return true;
  const sameOffice =
    role && group.some((member) => member.role && expandOffice(member.role).startsWith(expandOffice(role)));
  return Boolean(sameOffice) && short.length >= 3 && own.some((name) => name.endsWith(short) || name.startsWith(short));
};
