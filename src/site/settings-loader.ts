import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { outletEntrySchema, personEntrySchema, siteSchema, topicEntrySchema } from '../archive/model/registry.ts';
import { readRegistry } from '../archive/read/read-registry.ts';
import { watchContent } from './watch-content.ts';

/** What the archivist set for the whole archive: the registry and `site.yaml`. */
export const settingsSchema = z.object({
  registry: z.object({
    outlets: z.array(outletEntrySchema),
    people: z.array(personEntrySchema),
    topics: z.array(topicEntrySchema),
  }),
  site: siteSchema,
});

/**
 * Loads registry and `site.yaml` as the single entry `archive`. Files with an error leave the entry as it was; the loader of the
 * articles reports them.
 */
export const settingsLoader = (root: string): Loader => ({
  name: 'kliping-settings',
  load: async ({ store, parseData, generateDigest, watcher, logger }) => {
    const load = async (): Promise<void> => {
      const { registry, site, problems } = await readRegistry(root);
      if (problems.some((problem) => problem.severity === 'error')) return;
      const data = await parseData({ id: 'archive', data: { registry, site } });
      store.set({ id: 'archive', data, digest: generateDigest(data) });
    };
    await load();
    if (watcher) watchContent(watcher, root, load, logger);
  },
});
