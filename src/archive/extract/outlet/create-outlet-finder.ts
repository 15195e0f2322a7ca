import type { OutletEntry } from '../../model/registry.ts';

/** Looks outlets up by what a text prints of them. Every look-up gives undefined for an outlet the registry does not know. */
export interface OutletFinder {
  /** By a printed name: "Pos Jateng", "KOMPAS.com", "ANTARA". Case counts only for names that are common words too. */
  byName: (printed: string) => OutletEntry | undefined;
  /** By the host of an address; a subdomain belongs to its outlet, the longest match wins. */
  byHost: (host: string) => OutletEntry | undefined;
  /** By a wire service's desk mark: "Ant". */
  byMark: (mark: string) => OutletEntry | undefined;
  /** By the menu line of a pasted page. */
  byMenu: (line: string) => OutletEntry | undefined;
}

/** A finder over the registry's outlets; where two entries print the same name, the first is found. */
export const createOutletFinder = (outlets: readonly OutletEntry[]): OutletFinder => {
  const names = index(outlets, ({ name, names, domains }) => [name, ...names, ...domains].map(fold));
  const hosts = index(outlets, ({ domains }) => domains);
  const marks = index(outlets, ({ marks }) => marks);
  const menus = outlets.flatMap((outlet) => outlet.menus.map((menu) => ({ menu, outlet })));
  const byHost = (host: string): OutletEntry | undefined =>
    hosts.get(host) ?? (host.includes('.') ? byHost(host.slice(host.indexOf('.') + 1)) : undefined);
  return {
    // "antara", "tempo" and "kompas" are words; "kompas.com", "detikcom" and "20detik" are none.
    byName: (printed) => (/\p{Lu}|\.|detik/u.test(printed) ? names.get(fold(printed)) : undefined),
    byHost: (host) => byHost(host.toLowerCase()),
    byMark: (mark) => marks.get(mark),
    byMenu: (line) => menus.find(({ menu }) => line.startsWith(menu))?.outlet,
  };
};

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const index = (
  outlets: readonly OutletEntry[],
  keysOf: (outlet: OutletEntry) => string[],
): Map<string, OutletEntry> => {
  const found = new Map<string, OutletEntry>();
  for (const outlet of outlets) for (const key of keysOf(outlet)) if (!found.has(key)) found.set(key, outlet);
  return found;
};
