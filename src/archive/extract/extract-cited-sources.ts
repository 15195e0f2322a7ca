import { citation } from '../language/citation-verbs.ts';
import type { CleanText } from '../model/clean-text.ts';
import type { Found } from '../model/found.ts';

/** Publications the body says it quotes from, each once, in text order. They are not the outlet. */
export const extractCitedSources = ({ text, blocks }: CleanText): Found<string>[] => {
  const sources = new Map<string, Found<string>>();
  for (const { at } of blocks.filter(({ kind }) => kind === 'paragraph')) {
    for (const match of text.slice(at.start, at.end).matchAll(citation)) {
      const value = (match.groups?.source ?? '').replace(/\.$/, '');
      const start = at.start + match.index + match[0].indexOf(value);
      if (!sources.has(value)) {
        sources.set(value, { value, at: { start, end: start + value.length }, rule: 'citation', certainty: 'stated' });
      }
    }
  }
  return [...sources.values()];
};
