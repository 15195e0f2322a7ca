import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../archive/model/registry.ts';

/** The `url` of `site.yaml` under `root`; undefined when the file cannot be read, which reading the content reports with its cure. */
export const readSiteUrl = (root: string): string | undefined => {
  try {
    return siteSchema.shape.url.parse(parse(readFileSync(join(root, 'site.yaml'), 'utf8'))?.url);
  } catch {
    return undefined;
  }
};
