import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/**
 * What a TypeScript or Astro file imports, types included: a path from the project's root for its own files
 * (`src/archive/model/span.ts`), the name as written for packages and Node's modules.
 */
export function readImports({ path, text }: SourceFile): string[] {
  const code = path.endsWith('.astro') ? codeOf(text) : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

// An Astro file keeps its code between `---` lines at the top and in <script> elements.
const codeOf = (astro: string): string => {
  const [frontmatter = ''] = /^---\n[\s\S]*?\n---/.exec(astro) ?? [];
  const scripts = Array.from(astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => script);
  return [frontmatter.replaceAll(/^---$/gm, ''), ...scripts].join('\n');
};
