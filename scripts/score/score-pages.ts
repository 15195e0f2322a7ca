import { measurePages } from './pages/measure-pages.ts';
import { readPageCases } from './pages/read-page-cases.ts';
import { printTable, share } from './print-table.ts';

/** Scores what is read in whole pages; `folder` holds a folder a page, with `source.txt` and `expected.json`. */
export const scorePages = async (folder: string): Promise<void> => {
  const cases = await readPageCases(folder);
  printTable(`${cases.length} pages of ${folder}, each read by itself`, [
    ['whole pages', 'share', 'of how many'],
    ...measurePages(cases).map(({ of, part, whole }) => [of, share(part, whole), `${part} of ${whole}`]),
  ]);
};
