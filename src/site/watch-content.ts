import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

// Long enough for an editor that writes a file in several steps, short enough not to be noticed.
const QUIET_MS = 150;

/**
 * Calls `load` after every change of a text or YAML file under `root`, once the folder has been quiet for a moment, never twice
 * at a time. An error of `load` is logged; the watch goes on.
 */
export const watchContent = (
  watcher: NonNullable<LoaderContext['watcher']>,
  root: string,
  load: () => Promise<void>,
  logger: LoaderContext['logger'],
): void => {
  let timer: NodeJS.Timeout | undefined;
  let loading = Promise.resolve();
  const enqueue = (): void => {
    loading = loading.then(load).catch((error: unknown) => {
      logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  };
  const onChange = (path: string): void => {
    if (!isContentFile(path, root)) return;
    clearTimeout(timer);
    timer = setTimeout(enqueue, QUIET_MS);
  };
  watcher.add(root);
  watcher.on('add', onChange);
  watcher.on('change', onChange);
  watcher.on('unlink', onChange);
};

const isContentFile = (path: string, root: string): boolean => {
  const inside = relative(root, resolve(path));
  return !inside.startsWith(`..${sep}`) && !isAbsolute(inside) && /\.(txt|md|ya?ml)$/i.test(inside);
};
