import type { OutletEntry } from '../model/registry.ts';

/** Tells whether the registry knows a printed name as an outlet, by its name, another printed name or its host; in any case. */
export const createIsOutlet = (outlets: readonly OutletEntry[]): ((name: string) => boolean) => {
  const known = new Set(
    outlets.flatMap(({ name, names, domains }) => [name, ...names, ...domains].map((printed) => printed.toLowerCase())),
  );
  return (name) => known.has(name.trim().toLowerCase());
};
