import type { Found } from '../model/found.ts';
import { type OutletSlug, outletSlugSchema } from '../model/ids.ts';
import type { OutletEntry } from '../model/registry.ts';
import { toSlug } from '../model/slug.ts';

/** An outlet or agency with its address. A name the registry lists gets the registry's spelling. */
export const resolveOutlet = (
  found: Found<string> | undefined,
  outlets: readonly OutletEntry[],
): Found<{ slug: OutletSlug; name: string }> | null => {
  if (!found) return null;
  const key = found.value.toLowerCase();
  const entry = outlets.find(({ name, names }) => [name, ...names].some((printed) => printed.toLowerCase() === key));
  const name = entry?.name ?? found.value;
  return { ...found, value: { slug: outletSlugOf(entry ?? { name }), name } };
};

/** The address of an outlet: given in its entry, else made from its name. */
export const outletSlugOf = ({ slug, name }: { slug?: OutletSlug | undefined; name: string }): OutletSlug =>
  slug ?? outletSlugSchema.parse(toSlug(name, 'sumber'));
