import { statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { filesOf } from '../built-site/read-site.ts';
import type { BuiltSite } from '../harness/build-sites.ts';

const kinds = {
  'the index': 'index.html',
  'an article': 'artikel/*/index.html',
  'a month': 'arsip/*/*/index.html',
  'the topics': 'topik/index.html',
  'a topic': 'topik/*/index.html',
  'the people': 'tokoh/index.html',
  'a person': 'tokoh/*/index.html',
  'the outlets': 'sumber/index.html',
  'an outlet': 'sumber/*/index.html',
  'the quotes': 'kutipan/index.html',
  'the timeline': 'linimasa/index.html',
  'the search': 'cari/index.html',
  'the about page': 'tentang/index.html',
  'the page for what is not there': '404.html',
};

/** One page to look at, and which kind of page it stands for. */
export interface KindOfPage {
  kind: string;
  path: string;
}

/** The longest page of each kind, by its path in the site. A kind without a page is left out; {@link missingKinds} names it. */
export const pageKinds = (site: BuiltSite): KindOfPage[] =>
  Object.entries(kinds).flatMap(([kind, pattern]) => {
    const [longest] = pagesOfKind(site, pattern).sort((a, b) => b.size - a.size);
    return longest ? [{ kind, path: longest.file.replace(/(^|\/)index\.html$/, '$1') }] : [];
  });

/** The kinds that a site has no page of. */
export const missingKinds = (site: BuiltSite): string[] =>
  Object.entries(kinds).flatMap(([kind, pattern]) => (pagesOfKind(site, pattern).length === 0 ? [kind] : []));

/** The pages of a site that belong to no kind, and so to no test of a kind. */
export const kindlessPages = (site: BuiltSite): string[] =>
  filesOf(site, '**/*.html').filter((file) => !Object.values(kinds).some((pattern) => matchesGlob(file, pattern)));

const pagesOfKind = (site: BuiltSite, pattern: string): { file: string; size: number }[] =>
  filesOf(site, '**/*.html')
    .filter((file) => matchesGlob(file, pattern))
    .map((file) => ({ file, size: statSync(join(site.folder, file)).size }));
