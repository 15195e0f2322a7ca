import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { prefixesOf } from '../harness/prefixes-of.ts';
import { readPatterns } from '../harness/read-patterns.ts';

const patterns = await readPatterns('src/archive/**/*.ts', async () => {
  const { registry } = await import('../archive/read-text.ts');
  expect(registry.topics).not.toEqual([]);
});

/** A text has at most 2 MB, and one pattern must read it in a second: a shorter line in a share of that. */
const TWO_MB = 2 * 1024 * 1024;
const FIRST_LOOK = TWO_MB / 64;
const CLOSE_LOOK = TWO_MB / 4;

/** A pattern that divides a line in two ways at each word would run for years. */
const MAX_MS = 5000;

/** Lines on which a careless pattern stands still: its prefix again and again, apart, or with a last letter that goes on; none ends well. */
const hostileLines = (prefix: string, size: number): string[] => [
  `${prefix.repeat(Math.ceil(size / prefix.length))}\0`,
  `${`${prefix} `.repeat(Math.ceil(size / (prefix.length + 1)))}\0`,
  `${prefix}${(prefix.at(-1) ?? '').repeat(size)}\0`,
];

// Only what runs in a context can be stopped.
const room = createContext();
const search = new Script('if (pattern.global) for (const _ of line.matchAll(pattern)); else pattern.test(line);');

const processorTime = (pattern: RegExp, line: string): number => {
  Object.assign(room, { pattern, line });
  const before = process.cpuUsage();
  search.runInContext(room, { timeout: MAX_MS });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('2 MB of the beginnings of what a pattern looks for are searched in a second', { timeout: 60_000 }, () => {
  test.each(patterns)('$where /$source/$flags', ({ source, flags }) => {
    const pattern = new RegExp(source, flags);
    const looks = prefixesOf({ source, flags }).flatMap((prefix) =>
      hostileLines(prefix, FIRST_LOOK).map((line, kind) => ({ prefix, kind, seconds: processorTime(pattern, line) })),
    );
    const worst = looks.reduce((slowest, look) => (look.seconds > slowest.seconds ? look : slowest));
    const line = hostileLines(worst.prefix, CLOSE_LOOK)[worst.kind] as string;
    const seconds = Math.min(...[1, 2, 3].map(() => processorTime(pattern, line)));
    expect(seconds * (TWO_MB / CLOSE_LOOK), line.slice(0, 80)).toBeLessThan(1);
  });
});
