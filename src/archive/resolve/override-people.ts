import type { ArticlePerson } from '../model/article.ts';
import type { Found } from '../model/found.ts';
import { personSlugSchema } from '../model/ids.ts';
import type { PersonEntry } from '../model/registry.ts';
import { toSlug } from '../model/slug.ts';

/**
 * The people the archivist gave, in that order, or those that were read when none are given. A given person keeps the mentions that
 * were found under that name; a name the text never prints has none. A name given twice counts once; a hidden person stays hidden.
 */
export const overridePeople = (
  read: readonly ArticlePerson[],
  given: Found<string[]> | undefined,
  registry: readonly PersonEntry[],
): ArticlePerson[] => {
  if (!given) return [...read];
  const people = given.value.flatMap((written): ArticlePerson[] => {
    const entry = findEntry(registry, written);
    if (entry?.hidden) return [];
    const found = read.find(({ name, mentions }) =>
      [name, ...mentions.map(({ form }) => form)].some(
        (form) => same(form, written) || (entry && same(form, entry.name)),
      ),
    );
    const name = entry?.name ?? written;
    const slug = entry?.slug ?? personSlugSchema.parse(toSlug(name, 'tokoh'));
    return [{ slug, name, role: found?.role ?? null, mentions: found?.mentions ?? [], certainty: 'given' }];
  });
  return [...new Map(people.map((person) => [person.slug, person])).values()];
};

/** Names the archivist gave that the registry hides. */
export const hiddenAmong = (given: Found<string[]> | undefined, registry: readonly PersonEntry[]): string[] =>
  (given?.value ?? []).filter((written) => findEntry(registry, written)?.hidden);

const findEntry = (registry: readonly PersonEntry[], written: string): PersonEntry | undefined =>
  registry.find(({ name, aliases }) => [name, ...aliases].some((form) => same(form, written)));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
