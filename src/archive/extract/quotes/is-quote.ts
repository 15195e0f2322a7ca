import type { Span } from '../../model/span.ts';
import type { Speaker } from './speaker.ts';
import { countWords, MIN_SPEECH_WORDS, wordsIn } from './words.ts';

/**
 * Whether the words of `span` are speech, not a title, a term or irony: somebody is said to speak them, or they are a sentence of their
 * own, or a comma before the closing mark shows that the report goes on.
 */
export const isQuote = (text: string, span: Span, paragraph: Span, speaker: Speaker | undefined): boolean => {
  const words = text.slice(span.start, span.end).trimEnd();
  if (TITLED.test(text.slice(Math.max(paragraph.start, span.start - 30), span.start))) return false;
  const long = countWords(text, span) >= MIN_SPEECH_WORDS;
  const ended = /[,.?!…–-]$/.test(words) || /^\P{L}{0,2},/u.test(text.slice(span.end, span.end + 3));
  if (speaker) return /[,.?!…–-]$/.test(words) || (!isTitle(words) && (ended || long));
  if (!long) return false;
  if (isAlone(text, span, paragraph)) return true;
  if (isTitle(words)) return false;
  return words.endsWith(',') || (ended && opensSentence(text, span, paragraph));
};

// bertema "Bersama Menjaga Sawah dan Air"   spanduk bertuliskan "Turunkan harga pupuk"
const TITLED =
  /(?:\b(?:tema|bertema|bertemakan|tajuk|bertajuk|judul|berjudul|bertuliskan|tulisan|slogan|moto|motto|tagline|lagu|film|buku|novel|program|webinar|seminar|podcast|bernama|dijuluki|tagar)|\s(?:disebut|dikenal) (?:sebagai|dengan)):?\s*\P{L}?$/iu;

const isAlone = (text: string, { start, end }: Span, paragraph: Span): boolean =>
  /^\P{L}{0,3}$/u.test(text.slice(paragraph.start, start).slice(0, 4)) &&
  /^\P{L}{0,3}$/u.test(text.slice(end, paragraph.end).slice(0, 4));

const opensSentence = (text: string, { start }: Span, paragraph: Span): boolean =>
  /(?:^|[.?!…:]["”»]?\s*)\P{L}?$/u.test(text.slice(Math.max(paragraph.start, start - 6), start));

const SMALL = new Set(['untuk', 'dari', 'yang', 'dengan', 'dalam', 'pada', 'bagi', 'oleh', 'atau', 'serta']);

// "Beras untuk Semua Warga Desa"
const isTitle = (words: string): boolean => {
  const long = wordsIn(words)
    .map(({ word }) => word)
    .filter((word) => word.length > 3 && !SMALL.has(word));
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
};
