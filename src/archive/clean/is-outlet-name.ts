import type { Registry } from '../model/registry.ts';

/** Whether the registry knows `name` as an outlet, by its name, another printed name or its host; in any case. */
export const isOutletName = (name: string, { outlets }: Registry): boolean => {
  const key = name.trim().toLowerCase();
  return outlets.some((outlet) =>
    [outlet.name, ...outlet.names, ...outlet.domains].some((printed) => printed.toLowerCase() === key),
  );
};
