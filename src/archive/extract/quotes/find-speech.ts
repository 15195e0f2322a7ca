import type { CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';

// Marks are mixed and broken in real texts: “… ” "… " “… " — what stands around a mark tells whether it opens or closes.
const MARK = /["“”„]/g;

/** Fewer words between marks are a term, a title or irony, unless somebody is said to have said them. */
export const MIN_SPEECH_WORDS = 4;

/**
 * The words between quotation marks in body and captions, marks excluded, in text order. A mark without a partner is passed over,
 * unless the next paragraph opens with one too: speech of several paragraphs is closed only at the end of the last.
 */
export const findSpeech = ({ text, blocks }: CleanText): Span[] => {
  const story = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'caption');
  return story.flatMap(({ at }, index) => {
    const next = story[index + 1];
    return findPairs(text, at, next !== undefined && /["“„]/.test(text[next.at.start] ?? ''));
  });
};

const findPairs = (text: string, { start, end }: Span, mayGoOn: boolean): Span[] => {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' ';
    const opens =
      match[0] === '“' || match[0] === '„' || (match[0] === '"' && /[\s([–—-]/.test(before) && /\S/.test(after));
    if (open === undefined) open = opens ? at + 1 : undefined;
    // “…" opened curly and closed straight; "…” the other way round; “ where ” was meant, glued to the words before it.
    else if (match[0] !== '“' || /\S/.test(before)) {
      spans.push({ start: open, end: at });
      open = undefined;
    } else open = at + 1;
  }
  if (open !== undefined && mayGoOn) spans.push({ start: open, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
};
