/**
 * Measures what the archive reads against labelled texts, and prints one table that says what it was run on.
 *
 *   npm run score -- people FILE.conll [--train TRAIN.conll] [--out PREDICTIONS.jsonl]
 *   npm run score -- dates FILE.jsonl
 *   npm run score -- topics FILE.jsonl
 *   npm run score -- pages FOLDER
 */
import { parseArgs } from 'node:util';
import { scoreDates } from './score/score-dates.ts';
import { scorePages } from './score/score-pages.ts';
import { scorePeople } from './score/score-people.ts';
import { scoreTopics } from './score/score-topics.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { train: { type: 'string' }, out: { type: 'string' } },
});
const [field, file] = positionals;
if (field === 'people' && file !== undefined) await scorePeople(file, values);
else if (field === 'dates' && file !== undefined) await scoreDates(file);
else if (field === 'topics' && file !== undefined) await scoreTopics(file);
else if (field === 'pages' && file !== undefined) await scorePages(file);
else {
  console.error('Pemakaian: npm run score -- people BERKAS.conll [--train BERKAS.conll] [--out RAMALAN.jsonl]');
  console.error('           npm run score -- dates BERKAS.jsonl');
  console.error('           npm run score -- topics BERKAS.jsonl');
  console.error('           npm run score -- pages FOLDER');
  process.exit(2);
}
