/**
 * Prints what the archive reads in a text: one JSON record a line for every file given, wherever it lies.
 * Exit code 1 when a file could not be read at all.
 *
 *   npm run --silent read -- FILE…
 */
import { join } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { clean } from '../src/archive/clean/clean.ts';
import { createExtractor } from '../src/archive/extract/create-extractor.ts';
import { formatProblems } from '../src/archive/model/format-problems.ts';
import { readArticleFile } from '../src/archive/read/read-article-file.ts';
import { readRegistry } from '../src/archive/read/read-registry.ts';
import { articleRecord } from '../src/publish/article-record.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Pemakaian: npm run --silent read -- BERKAS…');
  process.exit(2);
}

const content = process.env.KLIPING_CONTENT ?? join(import.meta.dirname, '../content');
const { registry, problems } = await readRegistry(content);
const extract = createExtractor(registry);
for (const file of files) {
  const read = await readArticleFile(file, file);
  if ('problem' in read) {
    problems.push(read.problem);
    continue;
  }
  const [article] = buildArchive([read.source], registry, extract).articles;
  if (article) console.log(JSON.stringify(articleRecord(article, read.source, clean(read.source, registry))));
}
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
