import type { Block, SetAside } from '../model/clean-text.ts';
import { tidy } from '../model/tidy.ts';

/** Sets aside the headline where it is glued to the front of a caption or a paragraph: the alternative text of a photo. */
export const setAsideHeadlineAgain = (blocks: readonly Block[], text: string): SetAside[] => {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const words = tidy(text.slice(headline.at.start, headline.at.end));
  return blocks.flatMap(({ kind, at }) => {
    const start = at.start;
    const glued = (kind === 'caption' || kind === 'paragraph') && text.startsWith(`${words} `, start);
    return glued ? [{ at: { start, end: start + words.length }, reason: 'repeated-headline' }] : [];
  });
};
