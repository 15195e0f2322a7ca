// "Foto : ANTARA/HO/…"   "Dokumentasi: Humas …"   "Dok. Kemlu"   "Sumber foto: …"
const LABEL = '(?:sumber foto|foto|photo|fotografer|kredit foto|dokumentasi|dok)';

/** A line that only says who made the photo. Group: credit. */
export const photoCreditLine = new RegExp(`^${LABEL}\\s*[.:/]\\s*(?<credit>\\S.{1,80})$`, 'i');

/** A credit with its label that closes a caption: "… (6/7). Dokumentasi: Humas Kemlu", "… (Foto: Antara)". Group: credit. */
export const labelledCreditAtEnd = new RegExp(
  `(?<=[.\\s)])\\(?${LABEL}\\s*[.:/]\\s*(?<credit>[^.()\\n]{2,60})[.)]{0,2}\\s*$`,
  'i',
);

/** Makers joined by a slash in parentheses, at the end of a caption: "(ANTARA/LINGKAR.CO)". Group: credit. */
export const slashedCreditAtEnd = /\((?<credit>\p{Lu}[^()\d\n]{1,40}\/[^()\n]{2,40})\)\s*\.?\s*$/u;
