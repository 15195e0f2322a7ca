import type { Problem } from './problem.ts';

/** All problems as one block for a terminal, errors first, then by file and line; an empty string when there are none. */
export const formatProblems = (problems: readonly Problem[]): string => {
  if (problems.length === 0) return '';
  const heaviness = (p: Problem) => (p.severity === 'error' ? 0 : 1);
  const rows = [...problems]
    .sort((a, b) => heaviness(a) - heaviness(b) || compare(a.file, b.file) || a.line - b.line)
    .map(
      (p) => `${p.severity === 'error' ? 'galat ' : 'periksa'} ${p.file}:${p.line}\n        ${p.message} [${p.code}]`,
    );
  const errors = problems.filter((p) => p.severity === 'error').length;
  return [...rows, `${errors} galat, ${problems.length - errors} untuk diperiksa.`].join('\n');
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
