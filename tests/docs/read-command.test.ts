import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../harness/copy-project.ts';
import { documentNamed, firstColumn } from './read-documents.ts';

const read = (...files: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/read.ts', ...files], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
};

describe('the command that the README promises', () => {
  const files = globSync('content/articles/*.txt', { cwd: projectRoot }).sort();

  test('prints one record a line with the keys of the contract, in that order', () => {
    const { lines, status } = read(...files);
    expect(status).toBe(0);
    expect(lines).toHaveLength(files.length);
    const keys = firstColumn(documentNamed('README.md'), 'Key | Value');
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(keys);
  });

  test('reads a file that lies outside the archive as it reads one inside', () => {
    const [file = ''] = files;
    const inside = JSON.parse(read(file).lines[0] ?? '');
    const outside = JSON.parse(read(join(projectRoot, file)).lines[0] ?? '');
    expect(outside).toEqual({ ...inside, file: outside.file });
  });

  test('says which file it cannot read, still prints the others, and ends with 1', () => {
    const [file = ''] = files;
    const { lines, stderr, status } = read('tidak-ada.txt', file);
    expect(lines).toHaveLength(1);
    expect(stderr).toContain('tidak-ada.txt');
    expect(status).toBe(1);
  });
});
