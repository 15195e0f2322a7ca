/**
 * Measures how fast the archive is built and searched, and prints one table that says what it was run on.
 *
 *   npm run bench -- read FILE.jsonl
 *   npm run bench -- hostile
 *   npm run bench -- search FILE.jsonl [--articles N] [--seed TEXT] [--browser] [--misses] [--beside [--pagefind FOLDER]]
 */
import { benchHostile } from './bench/bench-hostile.ts';
import { benchReading } from './bench/bench-reading.ts';
import { benchSearch } from './bench/search/bench-search.ts';

const [subject, file, ...options] = process.argv.slice(2);
if (subject === 'read' && file !== undefined) await benchReading(file);
else if (subject === 'hostile') await benchHostile();
else if (subject === 'search' && file !== undefined) await benchSearch(file, options);
else {
  console.error('Pemakaian: npm run bench -- read BERKAS.jsonl | hostile | search BERKAS.jsonl');
  process.exit(2);
}
