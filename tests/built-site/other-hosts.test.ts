import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { attribute, filesOf, named, pagesOf } from './read-site.ts';

const site = inject('site');
const pages = pagesOf(site);

/** Links of these kinds are loaded with the page; the others only say where something is. */
const loadedLinks =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;
const loadingAttributes = ['src', 'srcSet', 'data', 'poster', 'background', 'ping', 'formAction', 'action'];

describe('nothing is asked of another host', () => {
  test.each(pages)('by $file', (page) => {
    const links = named(page, 'link').filter((link) => loadedLinks.test(attribute(link, 'rel') ?? ''));
    const addresses = [
      ...links.map((link) => attribute(link, 'href')),
      ...page.elements.flatMap((element) => loadingAttributes.map((name) => attribute(element, name))),
    ].filter((address) => address !== undefined);
    const foreign = addresses.filter((address) => new URL(address, page.address).origin !== new URL(site.url).origin);
    expect(foreign.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  test('by a style sheet or a style element', () => {
    const sheets = filesOf(site, '**/*.css').map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const styles = pages.flatMap(({ html }) =>
      Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, css]) => css ?? ''),
    );
    // url(https://x) · url("//x") · @import 'https://x'
    const FOREIGN = /(url\(\s*['"]?|@import\s*['"])\s*((https?:)?\/\/[^'")\s]*)/g;
    expect(
      [...sheets, ...styles].flatMap((css) => Array.from(css.matchAll(FOREIGN), ([, , address]) => address)),
    ).toEqual([]);
  });

  test('by a script', () => {
    const bundles = filesOf(site, '**/*.js').map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const inline = pages.flatMap(({ html }) =>
      Array.from(html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g), ([, js]) => js ?? ''),
    );
    const addresses = [...bundles, ...inline].flatMap((js) => js.match(/(?:https?|wss?):\/\/[^\s'"`\\)]+/g) ?? []);
    expect(addresses).toEqual([]);
  });
});

describe('the content security policy', () => {
  const isPolicy = (element: Element): boolean =>
    attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy';
  const isGuarded = (element: Element): boolean =>
    element.tagName === 'style' ||
    (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json') ||
    (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

  test.each(pages)('refuses on $file what the page does not name', (page) => {
    const policy = page.elements
      .filter(isPolicy)
      .map((meta) => attribute(meta, 'content'))
      .join(' ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/);
  });

  test.each(pages)('is not stepped around on $file by attributes', (page) => {
    const names = page.elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties).map((name) => `${tagName} ${name}`),
    );
    expect(names.filter((name) => / (style|on[A-Z].*)$/.test(name))).toEqual([]);
  });

  test('comes before everything it guards', () => {
    const early = pages.filter(({ elements }) => {
      const guarded = elements.findIndex((element) => isGuarded(element));
      return guarded >= 0 && guarded < elements.findIndex((element) => isPolicy(element));
    });
    expect(early.map(({ file }) => file)).toEqual([]);
  });
});
