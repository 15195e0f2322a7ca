// Longer than 150 lines because it is one table.
/** Words that stand in news, or marks that stand around them: repeated without end they are no news, and must be read all the same. */
const bits: readonly string[] = [
  // names and offices
  'Larasati Wibowo, ',
  'Bunga Larasati Wibowo Kusuma ',
  'Menteri Luar Negeri Larasati ',
  'Menteri Luar Negeri ',
  'Pelaksana Tugas (Plt) ',
  'Dr. ',
  'Bupati ',
  'pengamat politik ',
  'PT Maju Jaya ',
  'Ketua Maju Jaya, ',
  'Desa Maju, Jaya, ',
  'Larasati bin ',
  'Xyzzy ',
  'Sri ',
  'al-',
  // quotations
  '“',
  '" ',
  '“beras ',
  '"Beras cukup untuk warga," kata Larasati. ',
  '"Beras cukup untuk warga, kata Larasati. ',
  '“Beras cukup sampai panen.” Seorang siswi tertawa. ',
  'Ia mengatakan. ',
  'ujarnya, ',
  // days
  'Selasa (6/7/2021) ',
  'Rabu (6/7/2021) ',
  '6 Juli 2021 ',
  'Selasa, 6 ',
  'Selasa (',
  'kemarin ',
  'kemarin. 6 Juli. ',
  'Rabu, 7 Juli 2021 | 09:00 WIB\n',
  'Panen raya digelar di desa itu, Rabu (7/7). ',
  // furniture
  'Baca juga: Harga Beras Turun ',
  'Baca juga\n',
  '(Baca juga: ',
  '[Gambas:',
  'SCROLL TO CONTINUE ',
  'Tag: ',
  'Tentang Kami | ',
  'Facebook Twitter ',
  'Copyright © 2021 ',
  'https://www.berita.id/2021/07/06/ ',
  'Penulis: Bunga ',
  'Foto: Bunga/Antara ',
  'JAKARTA, ',
  'JAKARTA, Kabarlain.id - ',
  'SEMARANG – Panen raya digelar di desa itu.\n',
  'Baca juga: Harga Beras Turun di Pasar Sukamaju\n',
  'Harga Beras Turun di Pasar Sukamaju\n',
  // lines
  '\n',
  'padi\n',
  'Larasati\n',
  'Nasional\n',
  'A b c d\n',
  '6 Juli 2021\n',
  'Komentar\n',
  'Berita Terkait\n',
  'Penulis: Bunga Larasati\n',
  'judul: padi\n',
  '- \n',
  '---\ntitle: padi\n---\n',
  '\r',
  // marks and letters
  '(',
  ')',
  '[',
  '(padi) ',
  '[padi](beras) ',
  '« ',
  '.',
  '. ',
  ', ',
  '– ',
  '| ',
  ':',
  '/',
  "'",
  'A',
  'A ',
  'A.',
  'a',
  'padi ',
  'antar-',
  '1',
  '1 ',
  '1.',
  'Rp1.250.000,00 ',
  '1/2/',
  ' ',
  '\u0301',
  'a\u00AD',
  '\u200B',
  '👨‍👩‍👧',
  '🌾\n',
  // the same in UTF-8 that was read as Windows-1252
  'ðŸŒ¾\n',
];

const SYLLABLES = 'ba ci du ga ji ko la me ni po ra su ta wi ya'.split(' ');

/** The words that a number makes, another for each number below 50,000: "Bacidu". */
const wordOf = (number: number): string =>
  [0, 1, 2, 3]
    .map((place) => SYLLABLES[Math.floor(number / 15 ** place) % 15])
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());

const different: readonly { name: string; bit: (number: number) => string }[] = [
  { name: 'names that all differ', bit: (n) => `${wordOf(n)} ${wordOf(n * 7 + 3)}, ` },
  { name: 'firms that all differ', bit: (n) => `PT Maju ${wordOf(n)} Tbk dan Maju ${wordOf(n * 7 + 3)}, ` },
  { name: 'words that all differ', bit: (n) => `${wordOf(n).toLowerCase()}${n} ` },
  { name: 'numbers that all differ', bit: (n) => `${n} ` },
  { name: 'headlines that all differ', bit: (n) => `Panen Padi di ${wordOf(n)} Naik ${n} Ton\n` },
  {
    name: 'quotations that all differ',
    bit: (n) => `"Padi ${wordOf(n)} cukup untuk ${n} warga," kata ${wordOf(n * 7 + 3)}. `,
  },
  { name: 'invitations that all differ', bit: (n) => `Baca juga: Harga Beras di ${wordOf(n)} Turun ${n} Rupiah\n` },
  {
    name: 'datelines that all differ',
    bit: (n) => `${wordOf(n).toUpperCase()}, Kabarlain.id - Panen ${n} digelar di desa itu.\n`,
  },
  {
    name: 'days that all differ, half with a weekday',
    bit: (n) => `${(n % 28) + 1}/${(n % 12) + 1}/${1950 + (n % 40)}. Rabu (${(n % 28) + 1}/${(n % 11) + 1}/2021). `,
  },
  { name: 'lines that all differ', bit: (n) => `${wordOf(n)} ${wordOf(n * 7 + 3)} ${n}\n` },
  {
    name: 'paragraphs that all differ',
    bit: (n) =>
      `"Panen di ${wordOf(n)} cukup untuk warga," ujar ${wordOf(n * 7 + 3)} ${wordOf(n)}, ${(n % 28) + 1}/${(n % 12) + 1}/2021.\n\n`,
  },
];

/** A text of any size made of one thing again and again. */
export interface HostileText {
  name: string;
  /** The text with about `size` characters. */
  write: (size: number) => string;
}

/** Texts that are all repetition: what a careless reader needs minutes for. */
export const hostileTexts: readonly HostileText[] = [
  ...bits.map((bit) => ({
    name: JSON.stringify(bit),
    write: (size: number) => bit.repeat(Math.ceil(size / bit.length)),
  })),
  ...different.map(({ name, bit }) => ({
    name,
    write: (size: number) =>
      Array.from({ length: Math.ceil(size / bit(1).length) }, (_, number) => bit(number)).join(''),
  })),
];
