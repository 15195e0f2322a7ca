import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { type AnswerableQuery, type MadeIndex, recallAt10 } from './make-index.ts';
import { kilobytes, mean, quantile } from './say-figures.ts';

const KINDS = ['clean', 'typo', 'form', 'spacing'] as const;

/** The means of recall by kind of query, in the order in which all tables give them; a dash for a kind that was not asked. */
export const recallsByKind = (asked: readonly { kind: string; recall: number }[]): string[] =>
  KINDS.map((kind) => {
    const own = asked.filter((query) => query.kind === kind).map(({ recall }) => recall);
    return own.length === 0 ? '–' : mean(own).toFixed(2);
  });

/**
 * Fuse alone, in this process, over the headlines or over whole texts: all must be loaded before the first answer. Of the queries every
 * `step`-th is asked. A row of the comparison.
 */
export const benchFuse = (
  { archive, texts, queries }: MadeIndex,
  what: 'headlines' | 'whole texts',
  step: number,
): string[] => {
  const records = archive.articles.map(({ slug, displayTitle }) => ({
    title: displayTitle,
    ...(what === 'whole texts' ? { text: texts.get(slug) ?? '' } : {}),
  }));
  const fuse = new Fuse(records, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.3 });
  const times: number[] = [];
  const asked = queries
    .filter((_, at) => at % step === 0)
    .map(({ kind, typed, right }: AnswerableQuery) => {
      const started = process.cpuUsage();
      const found = fuse.search(typed, { limit: 10 }).map(({ refIndex }) => refIndex);
      times.push(process.cpuUsage(started).user / 1e3);
      return { kind, recall: recallAt10(found, right) };
    });
  return [
    `Fuse over ${what} (${asked.length} queries)`,
    kilobytes(gzipSync(JSON.stringify(records)).length),
    '0 kB',
    `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`,
    ...recallsByKind(asked),
    '1',
  ];
};
