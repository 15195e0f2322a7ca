/**
 * Measures how fast the archive is built, and prints one table that says what it was run on.
 *
 *   npm run bench -- read FILE.jsonl
 *   npm run bench -- hostile
 */
import { benchHostile } from './bench/bench-hostile.ts';
import { benchReading } from './bench/bench-reading.ts';

const [subject, file] = process.argv.slice(2);
if (subject === 'read' && file !== undefined) await benchReading(file);
else if (subject === 'hostile') await benchHostile();
else {
  console.error('Pemakaian: npm run bench -- read BERKAS.jsonl | hostile');
  process.exit(2);
}
