import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from '../harness/build-sites.ts';

/** A page of the built site: its address on the server that serves it, and its elements in document order. */
export interface BuiltPage {
  /** Path in the folder, with `/`: `artikel/x/index.html`. */
  file: string;
  address: string;
  html: string;
  elements: Element[];
}

/** The files of a built site that match a pattern, by path, with `/`. Throws when there is none. */
export function filesOf({ folder }: BuiltSite, pattern: string): string[] {
  const files = globSync(pattern, { cwd: folder }).map((file) => file.split(sep).join('/'));
  if (files.length === 0) throw new Error(`The built site has no ${pattern}`);
  return files.sort();
}

/** Every page of a built site, by path. */
export const pagesOf = (site: BuiltSite): BuiltPage[] =>
  filesOf(site, '**/*.html').map((file) => {
    const html = readFileSync(join(site.folder, file), 'utf8');
    return {
      file,
      address: site.url + file.replace(/(^|\/)index\.html$/, '$1'),
      html,
      elements: elementsOf(rehype().parse(html)),
    };
  });

/** The value of an attribute, by its name in hast (`dateTime`, `httpEquiv`); undefined where the element has none. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : String(value);
};

/** The elements of a page with one of these names. */
export const named = ({ elements }: BuiltPage, ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const elementsOf = (tree: Root): Element[] => {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
};
