import { expect, test } from 'vitest';
import { chooseSpans } from '../../../../src/archive/extract/people/choose-spans.ts';

const span = (start: number, end: number, weight: number) => ({ start, end, weight });

test.each([
  ['the heaviest division wins', [span(0, 1, 1), span(0, 2, 3), span(1, 2, 1)], [span(0, 2, 3)]],
  ['a full name is not cut into two people', [span(0, 1, 2), span(0, 2, 3), span(1, 2, 2)], [span(0, 2, 3)]],
  [
    'two names with a word between them outweigh one',
    [span(0, 1, 2), span(0, 3, 3), span(2, 3, 2)],
    [span(0, 1, 2), span(2, 3, 2)],
  ],
  ['what weighs nothing is no name', [span(0, 1, 0), span(1, 2, -1)], []],
  ['words between names belong to nobody', [span(4, 5, 1), span(6, 7, 1)], [span(4, 5, 1), span(6, 7, 1)]],
  ['no spans, no names', [], []],
])('%s', (_, spans, chosen) => expect(chooseSpans(spans)).toEqual(chosen));
