import type { Span } from './span.ts';

// Zero-width spaces and joiners, soft hyphens, byte order marks and bidirectional controls: no reader sees them.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** `text` without what no reader sees, in composed letters. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC');

/** What may stand inside a word without being seen: for patterns, between letters. Soft hyphen, zero-width spaces and joiners. */
export const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060';

// White space but single spaces, most of what stands between words.
const UNEVEN = /\s{2,}|[^\S ]/g;

/** Text as a person would retype it: white space collapsed to single spaces, invisible characters gone, NFC. */
export const tidy = (text: string): string => visible(text).replace(UNEVEN, ' ').trim();

/** The words of `text` in `at`, {@link tidy}. */
export const wordsAt = (text: string, at: Span): string => tidy(text.slice(at.start, at.end));
