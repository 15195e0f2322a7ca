import { vi } from 'vitest';

// A hundred articles take longer than one test usually may, on a busy machine much longer.
vi.setConfig({ testTimeout: 120_000 });

/**
 * How often a property is tried, from the same seed every time: a test must not fail on one machine and pass on the next. Whoever
 * changes a rule tries other seeds too.
 */
export const runs = (numRuns: number) => ({ seed: 20_210_706, numRuns });
