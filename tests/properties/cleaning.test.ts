import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/archive/clean/clean.ts';
import type { Span } from '../../src/archive/model/span.ts';
import { drop, registry } from '../archive/read-text.ts';
import { anyText } from './arbitrary-page.ts';
import { runs } from './runs.ts';

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

// Whoever opens an article for editing, or runs the build on its own output, must not lose a line more.
test('cleaning a clean text sets nothing aside and names the same blocks', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = drop(text);
      const once = clean(source, registry);
      const twice = clean({ ...source, text: once.text }, registry);
      expect(twice.setAside).toEqual([]);
      expect(twice.blocks).toEqual(once.blocks);
      expect(twice.text).toBe(once.text);
    }),
    runs(400),
  );
});

// Nothing lost: each visible character is article or set aside, and never twice the one or twice the other.
test('every visible character is article or set aside', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = drop(text);
      const { blocks, setAside } = clean(source, registry);
      for (const { index } of source.text.matchAll(/[\p{L}\p{N}\p{P}\p{S}]/gu)) {
        if (index < source.bodyStart) continue;
        const inBlocks = blocks.filter(({ at }) => holds(at, index)).length;
        const aside = setAside.filter(({ at }) => holds(at, index)).length;
        expect([inBlocks, aside], `“${source.text.slice(index, index + 20)}” at ${index}`).toSatisfy(
          ([article, piece]: [number, number]) => article <= 1 && piece <= 1 && article + piece >= 1,
        );
      }
    }),
    runs(300),
  );
});

// Spans of the clean text are spans of the file: it has the same length, and what is not blank is the dropped character.
test('a clean text is as long as the dropped one and adds no character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = drop(text);
      const page = clean(source, registry);
      expect(page.text).toHaveLength(source.text.length);
      for (let at = 0; at < page.text.length; at += 1) {
        if (page.text[at] !== ' ') expect(page.text[at]).toBe(source.text[at]);
      }
    }),
    runs(300),
  );
});

// Pages draw blocks in order; an empty or crossing block would print words twice or a hole.
test('blocks follow each other, none empty, and begin and end with a visible character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks, text: cleaned } = clean(drop(text), registry);
      let from = 0;
      for (const { at } of blocks) {
        const words = cleaned.slice(at.start, at.end);
        expect(at.start).toBeGreaterThanOrEqual(from);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
        from = at.end;
      }
    }),
    runs(300),
  );
});
