import type { Registry } from '../../src/archive/model/registry.ts';
import { readRegistry } from '../../src/archive/read/read-registry.ts';

/** The registry of this project's own archive, or of the folder `KLIPING_CONTENT` names. */
export const readOwnRegistry = async (): Promise<Registry> => {
  const { registry } = await readRegistry(
    process.env.KLIPING_CONTENT ?? new URL('../../content', import.meta.url).pathname,
  );
  return registry;
};
