/** A line that belongs to a letter, an invitation or a speech and to no page around it; matched against the whole line. */
interface LetterLine {
  pattern: RegExp;
  examples: readonly string[];
  /** Lines of pages that come near. */
  counterExamples: readonly string[];
}

/** Where a letter says whom it is for, what it is about, and how it greets. */
export const letterLines: readonly LetterLine[] = [
  {
    pattern:
      /^(?:assalam[ou]['’]?alaikum|wassalam(?:u['’]?alaikum)?|salam (?:sejahtera|hormat|hangat|kebajikan|sehat|damai|budaya|literasi)|om s[vw]asti(?:y?astu)?|namo budd?haya|shalom|dengan (?:segala )?hormat|hormat (?:kami|saya)|puji syukur)(?!\p{L})[^:]{0,80}$/iu,
    examples: [
      'Assalamualaikum bapak/ibu,',
      'Salam sejahtera bagi kita semua',
      'Om swastiastu',
      'Dengan hormat,',
      'Hormat kami,',
    ],
    counterExamples: ['Salam Redaksi', 'Salaman', 'Home'],
  },
  {
    pattern:
      /^(?:bismillah\p{L}{0,20}|namo buddhaya|(?:kepada )?yth\.? .{1,80}|kepada(?: (?:bapak|ibu|saudara|para|rekan)(?!\p{L}).{0,60})?,?|di[ -]?(?:tempat)?\.?|tempat)$/iu,
    examples: [
      'Bismillahirrahmanirrahim',
      'Yth. Pimpinan Redaksi',
      'Kepada',
      'Kepada Bapak Bupati,',
      'di Tempat',
      'di',
    ],
    counterExamples: ['Kepada Siapa Kita Berharap?', 'Tempat Wisata'],
  },
  {
    pattern:
      /^(?:(?:lampiran|lamp|perihal|hal|sifat)\.? ?:|(?:bapak|ibu|saudara|hadirin|pembaca|rekan)(?!\p{L})[^.!?:]{0,60},$)/iu,
    examples: ['Lampiran : -', 'Perihal : Undangan Peliputan', 'Pembaca yang budiman,', 'Hadirin yang saya muliakan,'],
    counterExamples: ['Halaman : 1', 'Nomor : 12/HM/2022', 'Pembaca', 'Ibu Kota Baru'],
  },
];

/** Whether a line (white space collapsed) belongs to a letter or a speech. */
export const isLetterLine = (line: string): boolean => letterLines.some(({ pattern }) => pattern.test(line));

/** The name of an office over its letter, in capitals. */
// "PEMERINTAH KABUPATEN MEKARSARI"   "DINAS KESEHATAN"
export const letterhead =
  /^(?:PEMERINTAH|KEMENTERIAN|DINAS|BADAN|KEPOLISIAN|KEJAKSAAN|PENGADILAN|UNIVERSITAS|SEKOLAH|SEKRETARIAT|KANTOR|YAYASAN|PENGURUS|DEWAN|KOMISI|LEMBAGA|PANITIA)(?: [\p{Lu}.,&-]+){1,8}$/u;
