import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { readPatterns } from '../harness/read-patterns.ts';

// A pattern that may divide a run of one letter in many ways, or that starts anew at each place in it, takes time that grows with the
// square of the run. "\s*,?\s*" is one: write "\s*(?:,\s*)?". "\s+$" is another: write "(?<!\s)\s+$".
test('no pattern reads a run of one letter in more than one way', { timeout: 60_000 }, async () => {
  const patterns = await readPatterns('src/{archive,publish,search}/**/*.ts', async () => {
    const { registry } = await import('../archive/read-text.ts');
    expect(registry.topics).not.toEqual([]);
  });
  // Those made of tables have no line of their own.
  expect(Map.groupBy(patterns, ({ where }) => where.endsWith('.ts')).size).toBe(2);
  const slow = patterns.flatMap(({ source, flags, where }) =>
    analyse({ source, flags }).reports.map(({ character }) => `${where} /${source}/${flags} on ${character.pick}`),
  );
  expect(slow).toEqual([]);
});
