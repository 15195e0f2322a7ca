import { parseArgs } from 'node:util';
import { printTable } from '../../score/print-table.ts';
import { benchBrowser } from './bench-browser.ts';
import { benchQuality } from './bench-quality.ts';
import { compare } from './compare.ts';
import { makeIndex } from './make-index.ts';

/**
 * Measures the search on an archive made of a JSON-lines file: without a browser, and in one when `--browser` is among the
 * options; with `--beside` also other engines, Pagefind where `--pagefind` names a folder that somebody installed it in.
 */
export const benchSearch = async (file: string, options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      articles: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '' },
      browser: { type: 'boolean', default: false },
      beside: { type: 'boolean', default: false },
      pagefind: { type: 'string' },
      misses: { type: 'boolean', default: false },
    },
  });
  const made = await makeIndex(file, Number(values.articles), values.seed);
  const bytes = [...made.files.values()].reduce((sum, { length }) => sum + length, 0);
  printTable(`${values.articles} articles made of ${file}, queries of seed "${values.seed}"`, [
    ['what', 'figure'],
    ['words taken apart', `${made.seconds.words.toFixed(1)} s`],
    ['index built', `${made.seconds.index.toFixed(1)} s`],
    ['memory at most, archive included', `${(made.memory / 1e9).toFixed(2)} GB`],
    ['files', `${made.files.size}, ${(bytes / 1e6).toFixed(1)} MB`],
    ...(await benchQuality(made, values.misses)),
    ...(values.browser ? await benchBrowser(made) : []),
  ]);
  if (values.beside) await compare(made, values.pagefind);
};
