import type { CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';
import { beginSpeech, endSpeech } from './mend-speech.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';

/** Words between quotation marks, the marks excluded. */
export interface Speech extends Span {
  /** Whether it goes on in the next paragraph: speech of several paragraphs is closed only at the end of the last. */
  goesOn: boolean;
}

/**
 * The speech in body and captions, in text order. A mark without a partner holds none, unless the next paragraph opens with a mark
 * too, or words of saying tell where the missing mark belongs.
 */
export const findSpeech = ({ text, blocks }: CleanText): Speech[] => {
  const story = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'caption');
  return story.flatMap(({ at }, index) => {
    const next = story[index + 1];
    return speechIn(text, at, next !== undefined && /["“„«]/.test(text[next.at.start] ?? ''));
  });
};

const speechIn = (text: string, at: Span, mayGoOn: boolean): Speech[] => {
  const { spans, alone } = pairMarks(readMarks(text, at));
  const speech = spans.map((span) => ({ ...span, goesOn: false }));
  let from = at.start;
  let pair = 0;
  for (const [index, mark] of alone.entries()) {
    for (; (spans[pair]?.end ?? at.end) < mark.start; pair += 1) from = (spans[pair] as Span).end;
    const until = Math.min(spans[pair]?.start ?? at.end, alone[index + 1]?.start ?? at.end);
    const mended =
      mark.side === 'closes'
        ? beginSpeech(text, from, mark.start, from === at.start)
        : endSpeech(text, mark.end, until);
    if (mended) speech.push({ ...mended, goesOn: false });
    else if (mark.side !== 'closes' && mayGoOn && until === at.end)
      speech.push({ start: mark.end, end: at.end, goesOn: true });
    from = mark.end;
  }
  return speech.filter(({ start, end }) => text.slice(start, end).trim() !== '').sort((a, b) => a.start - b.start);
};
