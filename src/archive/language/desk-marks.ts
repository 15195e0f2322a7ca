/** How a desk signs the end of an article: initials of who wrote and edited it, no words of the article. */
export interface DeskMark {
  pattern: RegExp;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Marks at the very end of a paragraph, white space before them included in the match. */
export const deskMarks: readonly DeskMark[] = [
  {
    pattern: /(?<=[.!?"”])\s+(?:n|■|●|•|\*+)\s+\p{L}{2,12}(?:\/[\p{L}\d-]{1,8})*\s*$/u,
    examples: ['Rapat selesai. n Ant/N-3', 'Rapat selesai. ■ Ant'],
    counterExamples: ['Rapat n Ant/N-3 selesai.', 'Rapat selesai. n.'],
  },
  {
    pattern: /\s*\(\s*(?:\p{Ll}{2,4}|\p{Lu}\p{Ll}{1,3}|\p{Lu}-?\d{1,2})(?:\s*\/\s*[\p{L}\d*-]{1,6})*\s*\)\s*$/u,
    examples: ['Rapat selesai. (fyk/ash)', 'Rapat selesai. (ant)', 'Rapat selesai.(Ant/N-3)'],
    counterExamples: ['Rapat di Kementerian Luar Negeri (Kemlu)', 'Rapat selesai (7/7).', 'Badan itu (BPOM)'],
  },
];
