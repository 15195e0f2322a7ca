import { getCollection, getEntry } from 'astro:content';
import type { Archive } from '../archive/model/archive.ts';
import type { Registry, Site } from '../archive/model/registry.ts';
import { indexArchive } from '../archive/relate/index-archive.ts';

// The only state of a module: every page asks for the archive, and it must be built once.
let built: Promise<Archive> | undefined;
let last: { version: string; archive: Archive } | undefined;

/** The whole archive, without drafts: built once per build; in development again whenever the content changed. */
export const getArchive = (): Promise<Archive> => {
  if (!import.meta.env.PROD) return readArchive();
  // Listing the store for each page would make ten thousand pages fifteen times slower: https://github.com/withastro/astro/issues/16297
  built ??= readArchive();
  return built;
};

const readArchive = async (): Promise<Archive> => {
  const [entries, { digest, registry }] = await Promise.all([getCollection('articles'), getSettings()]);
  const version = [digest, ...entries.map((entry) => `${entry.id} ${entry.digest}`)].join('\n');
  if (last?.version !== version) {
    last = {
      version,
      archive: indexArchive(
        entries.map((entry) => entry.data),
        registry,
      ),
    };
  }
  return last.archive;
};

/** Name, description and address of the archive, with the address the build was told to use. */
export const getSite = async (): Promise<Site> => {
  const { site } = await getSettings();
  return { ...site, url: import.meta.env.SITE ?? site.url };
};

/** Facts and corrections of the archivist, for reading a text again. */
export const getRegistry = async (): Promise<Registry> => (await getSettings()).registry;

const getSettings = async (): Promise<{ digest: string; registry: Registry; site: Site }> => {
  const entry = await getEntry('settings', 'archive');
  if (!entry)
    throw new Error('content/site.yaml dan content/registry/ belum terbaca; perbaiki masalah yang tercetak di atas.');
  return { ...entry.data, digest: String(entry.digest) };
};
