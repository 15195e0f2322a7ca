import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { personRules } from '../../src/archive/extract/people/signs.ts';
import { dateFormats } from '../../src/archive/language/date-formats.ts';
import { furnitureLines } from '../../src/archive/language/furniture.ts';
import { readContent } from '../../src/archive/read/read-content.ts';
import { ruleLabels } from '../../src/strings/rule-labels.ts';

/** Every value under a key `rule` or `reason`, however deep. */
const rulesIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) =>
        (key === 'rule' || key === 'reason') && typeof inner === 'string' ? [inner] : rulesIn(inner),
      )
    : [];

const unlabelled = (rules: string[]): string[] => [...new Set(rules)].filter((rule) => !(rule in ruleLabels)).sort();

test('a reader finds words, not an identifier, behind every value of the articles', async () => {
  const { sources, registry } = await readContent(resolve('content'));
  const { articles } = buildArchive(sources, registry);
  expect(articles.length).toBeGreaterThan(0);
  expect(unlabelled(rulesIn(articles))).toEqual([]);
});

test('every way to write a date and every kind of furniture has words for readers', () => {
  expect(unlabelled(rulesIn([dateFormats, furnitureLines]))).toEqual([]);
});

test('every rule that makes a person has words for readers', () => {
  expect(personRules.length).toBeGreaterThan(0);
  expect(unlabelled([...personRules])).toEqual([]);
});

test('no two rules hide behind the same words', () => {
  expect(new Set(Object.values(ruleLabels)).size).toBe(Object.keys(ruleLabels).length);
});
