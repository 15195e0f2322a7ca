import type { Span } from '../model/span.ts';

// Spaces that only look like spaces, and marks no one sees; inside a word they stay, because a space would break it.
const ODD =
  /[\t\u00A0\u2000-\u200A\u202F\u3000]|(?<![\p{L}\p{N}])[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF](?![\p{L}\p{N}])/gu;

/** `text` with the words in `spans` and every invisible or odd space turned into plain spaces; as long as before. */
export const mask = (text: string, spans: readonly Span[]): string => {
  let masked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return (masked + text.slice(at)).replace(ODD, ' ');
};
