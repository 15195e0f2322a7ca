import { splitSentences } from '../../language/split-sentences.ts';
import type { DraftQuote } from '../../model/draft.ts';
import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';

/** A quotation, and how it stands to those beside it. */
export interface Said {
  quote: DraftQuote;
  /** Whether words beside it tell who speaks, be it nobody by name. */
  tagged: boolean;
  /** Whether it goes on in the next paragraph. */
  goesOn: boolean;
}

/** The speaker of a quotation nobody is said to speak: that of the one before, where nothing but its tag stands between. */
export const speakerGoingOn = (text: string, previous: Said | undefined, span: Span): Found<number> | undefined => {
  if (!previous?.quote.speaker) return undefined;
  const { speaker, at } = previous.quote;
  const between = text.slice(at.end, span.start);
  if (between.length > MAX_BETWEEN) return undefined;
  // "Beras cukup," kata Larasati, "dan warga tidak perlu khawatir."
  if (/^\s*\S[^.!?\n]*,\s*\P{L}{1,2}$/u.test(between))
    return { ...speaker, rule: 'same-sentence', certainty: 'stated' };
  // A comma before the closing mark announces words on the speaker, which nobody could read.
  if (!/[.?!…]\s*$/.test(text.slice(span.start, span.end).slice(-4))) return undefined;
  // The sentence that the quotation begins counts too.
  const sentences = splitSentences(text, { start: at.end, end: span.start + 1 }).length;
  return sentences <= (previous.tagged ? 2 : 1) ? goingOn(speaker) : undefined;
};

/** Code units between two quotations of one speaker. */
const MAX_BETWEEN = 400;

/** The quotations with the speakers that those beside them tell: speech of several paragraphs has its tag behind the last. */
export const shareSpeakers = (text: string, said: readonly Said[]): DraftQuote[] => {
  const quotes: DraftQuote[] = [];
  for (const [index, { quote, tagged, goesOn }] of [...said.entries()].toReversed()) {
    const next = quotes.at(-1);
    const joined =
      next !== undefined && (goesOn || /^\P{L}*$/u.test(text.slice(quote.at.end, next.at.start).slice(0, MAX_BETWEEN)));
    if (tagged || !joined || !next.speaker) quotes.push(quote);
    else if (goesOn || !quote.speaker) quotes.push({ ...quote, speaker: goingOn(next.speaker) });
    // "…," kata Larasati. "…." "…," kata Cakra: the words in the middle are either's.
    else quotes.push(isOther(quote, next, said[index + 1]) ? { ...quote, speaker: undefined } : quote);
  }
  return quotes.toReversed();
};

const isOther = (quote: DraftQuote, next: DraftQuote, said: Said | undefined): boolean =>
  said?.tagged === true && quote.speaker?.value !== next.speaker?.value;

const goingOn = (speaker: Found<number>): Found<number> => ({ ...speaker, rule: 'goes-on', certainty: 'inferred' });
