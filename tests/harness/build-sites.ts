import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../browser/launch-browser.ts';
import { copyProject } from './copy-project.ts';
import { runAstro } from './run-astro.ts';
import { serveFolder } from './serve-folder.ts';

/** A built site on disk and on the air. `url` and `base` end with a slash. */
export interface BuiltSite {
  folder: string;
  url: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The archive as `npm run build` makes it. */
    site: BuiltSite;
    /** The same archive under a base path. */
    siteUnderBase: BuiltSite;
    /** Where the one browser of this run listens. */
    browser: string;
  }
}

/**
 * Builds the real archive twice, at `/` and under a base path, serves both, and starts one browser for every test file.
 * Throws with Astro's own output when a build fails. Leaves nothing behind either way.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const undo of opened.reverse()) await undo();
  };
  try {
    const copy = await copyProject();
    opened.push(copy.remove);
    const browser = await launchBrowserServer();
    opened.push(() => browser.close());
    for (const [name, base] of [
      ['site', '/'],
      ['siteUnderBase', '/arsip-uji/'],
    ] as const) {
      const { site, stop } = await buildSite(copy.root, base);
      opened.push(stop);
      project.provide(name, site);
    }
    project.provide('browser', browser.wsEndpoint());
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

async function buildSite(root: string, base: string): Promise<{ site: BuiltSite; stop: () => Promise<void> }> {
  const folder = join(root, base === '/' ? 'dist' : 'dist-base');
  const { exitCode, output } = await runAstro(root, ['build', '--outDir', folder], { KLIPING_BASE: base });
  if (exitCode !== 0) throw new Error(`The site does not build (exit code ${exitCode}).\n${output}`);
  const { url, stop } = await serveFolder(folder, base);
  return { site: { folder, url, base }, stop };
}
