import {
  type BylineJob,
  bylineLabels,
  bylineLine,
  bylinePart,
  bylineWithOutlet,
} from '../../language/byline-labels.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';

/** One name in a byline, and what it did. */
export interface BylineName {
  name: string;
  job: BylineJob;
  at: Span;
}

/** Every name on the byline lines, in text order: "Penulis: A | Editor: B, C" gives three. */
export const readBylines = ({ text, blocks }: CleanText): BylineName[] =>
  blocks.flatMap(({ kind, at }) => {
    if (kind !== 'byline') return [];
    const line = text.slice(at.start, at.end);
    if (!bylineLine.test(line)) return readUnlabelled(line, at.start);
    return [...line.matchAll(bylinePart)].flatMap((part) => {
      const { label = '', names = '' } = part.groups ?? {};
      const job = bylineLabels.get(label.toLowerCase());
      return job ? splitNames(names, at.start + part.index + part[0].length - names.length, job) : [];
    });
  });

// "Bunga Larasati - detikNews"
const readUnlabelled = (line: string, start: number): BylineName[] => {
  const name = bylineWithOutlet.exec(line)?.groups?.name;
  return name ? [{ name: tidy(name), job: 'reporter', at: { start, end: start + name.length } }] : [];
};

// "A, B dan C"   "A/B"
const splitNames = (names: string, from: number, job: BylineJob): BylineName[] =>
  [...names.matchAll(/(?:(?!\s(?:dan|&)\s)[^,;/|])+/g)].flatMap((match) => {
    const words = match[0].replace(/^\s*(?:(?:dan|&)\s)?\s*/, '');
    const start = from + match.index + (match[0].length - words.length);
    return tidy(words) === '' ? [] : [{ name: tidy(words), job, at: { start, end: start + words.trimEnd().length } }];
  });
