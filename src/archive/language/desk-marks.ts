/** How a desk signs the end of an article: initials of who wrote and edited it, no words of the article. */
export interface DeskMark {
  pattern: RegExp;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Marks at the very end of a paragraph, white space before them included in the match. */
export const deskMarks: readonly DeskMark[] = [
  {
    pattern: /(?<=[.!?"”])\s{1,9}(?:n|■|●|•|\*{1,3})\s{1,9}\p{L}{2,12}(?:\/[\p{L}\d-]{1,8}){0,4}\s{0,9}$/u,
    examples: ['Rapat selesai. n Ant/N-3', 'Rapat selesai. ■ Ant'],
    counterExamples: ['Rapat n Ant/N-3 selesai.', 'Rapat selesai. n.'],
  },
  {
    pattern:
      /\s{0,9}\(\s{0,3}(?:\p{Ll}{2,4}|\p{Lu}\p{Ll}{1,3}|\p{Lu}-?\d{1,2}|\p{L}{2,8}(?=\s?\/))(?:\s?\/\s?[\p{L}\d*-]{1,8}){0,4}\s{0,3}\)\s{0,9}$/u,
    examples: [
      'Rapat selesai. (fyk/ash)',
      'Rapat selesai. (ant)',
      'Rapat selesai.(Ant/N-3)',
      'Rapat selesai. (CW/H-3)',
    ],
    counterExamples: ['Rapat di Kementerian Luar Negeri (Kemlu)', 'Rapat selesai (7/7).', 'Badan itu (BPOM)'],
  },
  {
    pattern: /^\s{0,9}(?:(?:n|■)\s{1,9}\p{L}{2,12}(?:\/[\p{L}\d-]{1,8}){1,4}|\(\s?\p{Lu}{2,4}\s?\))\s{0,9}$/u,
    examples: ['n Ant/N-3', '(ANT)'],
    counterExamples: ['Rapat membahas Badan itu (BPOM)', 'n Beras'],
  },
  {
    pattern: /^\s{0,9}\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3} ?\(\p{L}[\p{L}, .]{1,60}\)\s{0,9}$/u,
    examples: ['bl/cw (dpa, AFP, epd)', 'bl/cw (ap)'],
    counterExamples: ['Rapat dan/atau sidang (tertutup)', 'dan/atau'],
  },
  {
    pattern: /\s{0,9}\[(?:\p{Ll}{2,4}|\p{Lu}{2,3}(?=\/))(?:\/[\p{L}\d]{1,6}){0,3}\]\s{0,9}$/u,
    examples: ['Rapat selesai. [dan]', 'Rapat selesai. [ns/ab]', '[ab]'],
    counterExamples: ['Rapat [sic] itu selesai.', 'Rapat selesai [videonya]', '[Ketua rapat]'],
  },
  {
    pattern: /\s{0,9}(?:\(\*{1,3}\)|\[\*{1,3}\]|\*{3})\s{0,9}$/u,
    examples: ['Rapat selesai. (*)', 'Rapat selesai.***', 'Rapat selesai.(***)'],
    counterExamples: ['Rapat selesai*', 'Harga * (bintang)'],
  },
  {
    pattern:
      /(?:(?<=[.!?"”])|^)\s{0,9}\((?:Sumber|Source|Humas|Kontributor|Penulis|Editor|Teks|Rilis)\b[^()\n]{0,80}\)\s{0,9}$/u,
    examples: [
      'Rapat selesai. (Sumber: Direktorat Diplomasi Publik)',
      'Rapat selesai. (Humas Kemenag)',
      '(Sumber: KBRI Oslo)',
    ],
    counterExamples: ['Rapat selesai (sumber: warga).', 'Data itu benar (Sumber: BPS).'],
  },
  {
    pattern: /(?<=[.!?"”])\s{0,9}\([\p{L}/]{2,8}\)-\p{L}{1,2}\s{0,9}$/u,
    examples: ['Rapat selesai. (Bla)-k', 'Rapat selesai.   (Cwy/Bla)-f'],
    counterExamples: ['Rapat (lanjutan)-nya selesai.', 'Rapat selesai (RI)-Rusia'],
  },
];
