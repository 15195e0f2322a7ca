import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../harness/copy-project.ts';

/** A Markdown document at the top of the project. */
export interface MarkdownDocument {
  name: string;
  text: string;
}

/** README, CONTRIBUTING and every other Markdown document at the top of the project. */
export const documents = (): MarkdownDocument[] =>
  globSync('*.md', { cwd: projectRoot })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(projectRoot, name), 'utf8') }));

/** One of them by its name. Throws when it is not there. */
export const documentNamed = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');

/** The first cells of the table under the first header row that begins with `head`, without their back quotes. */
export const firstColumn = (text: string, head: string): string[] => {
  const rows = text.slice(text.indexOf(`| ${head} |`)).split('\n');
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(2, end).map((row) => (row.split('|')[1] ?? '').trim().replaceAll('`', ''));
};
