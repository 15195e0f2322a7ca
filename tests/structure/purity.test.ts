import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from './source-files.ts';
import { sourceFiles } from './source-files.ts';

/** `file:line: code` for every piece of the syntax tree of `files` that `isForbidden` picks out. */
const findInSyntax = (files: SourceFile[], isForbidden: (node: ts.Node, tree: ts.SourceFile) => boolean): string[] =>
  files.flatMap(({ path, text }) => {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isForbidden(node, tree)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
        found.push(`${path}:${line + 1}: ${node.getText(tree)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });

const pure = [...sourceFiles('src/archive/**/*.ts'), ...sourceFiles('src/publish/**/*.ts')];

// Date.now() · Temporal.Now.instant()
const CLOCK = /^(Date\.now|Temporal\.Now)\b/;
const BROWSER = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history']);

describe('the domain and what is published', () => {
  test('read no clock', () => {
    const asksForNow = (node: ts.Node, tree: ts.SourceFile): boolean =>
      (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length) ||
      (ts.isPropertyAccessExpression(node) && CLOCK.test(node.getText(tree)));
    expect(findInSyntax(pure, asksForNow)).toEqual([]);
  });

  test('reach for no network and no environment variable', () => {
    const reaches = (node: ts.Node, tree: ts.SourceFile): boolean =>
      (ts.isCallExpression(node) && node.expression.getText(tree) === 'fetch') ||
      (ts.isPropertyAccessExpression(node) && /^(process\.env|import\.meta\.env)/.test(node.getText(tree)));
    expect(findInSyntax(pure, reaches)).toEqual([]);
  });

  test('keep no state in a module', () => {
    const isState = (node: ts.Node): boolean =>
      ts.isVariableStatement(node) &&
      ts.isSourceFile(node.parent) &&
      (node.declarationList.flags & ts.NodeFlags.Const) === 0;
    expect(findInSyntax(pure, isState)).toEqual([]);
  });
});

test('only the search speaks to the browser', () => {
  const files = sourceFiles('src/**/*.ts').filter(({ path }) => !path.startsWith('src/search/'));
  const speaks = (node: ts.Node, tree: ts.SourceFile): boolean =>
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    BROWSER.has(node.expression.text) &&
    !declares(tree, node.expression.text);
  expect(findInSyntax(files, speaks)).toEqual([]);
});

/** Whether a file has a variable or parameter of its own with a name: a parsed YAML document is no browser's document. */
const declares = (node: ts.Node, name: string): boolean =>
  ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
    ts.isIdentifier(node.name) &&
    node.name.text === name) ||
  (ts.forEachChild(node, (child) => declares(child, name) || undefined) ?? false);

describe('text of a dropped file never becomes markup', () => {
  const files = sourceFiles('src/**/*.{ts,astro}');

  test('no script writes HTML', () => {
    // element.innerHTML = text
    const WRITES_HTML =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment)\b/;
    expect(files.filter(({ text }) => WRITES_HTML.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('finished HTML is printed in two reviewed places: the body of an article and the JSON-LD', () => {
    const places = files.flatMap(({ path, text }) =>
      [...text.matchAll(/set:html=\{([^}]*)\}/g)].map(([, what]) => `${path}: ${what}`),
    );
    expect(places).toHaveLength(2);
  });
});
