import { z } from 'zod';

/** What is wrong with a dropped file, where, and how to mend it. */
export const problemSchema = z.object({
  code: z.string(),
  /** error: the build must not publish. warning: the archivist should look. */
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  /** Counted from 1. */
  line: z.int().positive(),
  /** A sentence in Indonesian with the cure. */
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every problem the archive can report: its weight and its sentence. A code is for ever; a sentence may be bettered. */
const problemTable = {
  'not-text': {
    severity: 'error',
    say: () => 'Isi berkas bukan teks. Simpan ulang sebagai teks polos (UTF-8), atau keluarkan dari content/.',
  },
  'not-utf8': {
    severity: 'warning',
    say: () => 'Berkas bukan UTF-8; dibaca sebagai Windows-1252. Simpan ulang sebagai UTF-8 bila ada huruf yang rusak.',
  },
  'not-found': {
    severity: 'error',
    say: () => 'Berkas tidak ditemukan. Periksa nama dan foldernya.',
  },
  'not-a-file': {
    severity: 'error',
    say: () => 'Ini tautan atau berkas khusus, bukan berkas biasa. Salin isinya ke berkas biasa di dalam content/.',
  },
  'too-large': {
    severity: 'error',
    say: (megabytes: string) =>
      `Berkas berukuran ${megabytes} MB; batasnya 2 MB. Pecah menjadi satu berkas untuk tiap artikel.`,
  },
  'empty-text': {
    severity: 'error',
    say: () => 'Berkas tidak berisi teks artikel. Tempel teksnya, atau hapus berkas ini.',
  },
  'front-matter-engine': {
    severity: 'error',
    say: (language: string) =>
      `Blok di awal berkas memakai bahasa “${language}”. Hanya YAML yang dibaca: buka blok dengan tiga tanda hubung saja (---).`,
  },
  'front-matter-unclosed': {
    severity: 'error',
    say: () =>
      'Blok di awal berkas dibuka dengan --- tetapi tidak ditutup. Tulis --- pada baris tersendiri di bawah kunci terakhir.',
  },
  'front-matter-syntax': {
    severity: 'error',
    say: (reason: string) => `Blok di awal berkas tidak terbaca: ${reason}. Tulis satu “kunci: nilai” tiap baris.`,
  },
  'unknown-key': {
    severity: 'error',
    say: (key: string, nearest: string) => `Kunci “${key}” tidak dikenal. Mungkin maksudnya “${nearest}”.`,
  },
  'repeated-key': {
    severity: 'error',
    say: (key: string, first: string) => `Kunci “${key}” sama artinya dengan “${first}” di atasnya. Sisakan satu saja.`,
  },
  'wrong-value': {
    severity: 'error',
    say: (key: string, found: string, expected: string) =>
      `Nilai “${key}” adalah ${found}; yang diharapkan ${expected}.`,
  },
  'registry-syntax': {
    severity: 'error',
    say: (reason: string) => `Berkas ini tidak terbaca: ${reason}. Perbaiki barisnya, lalu bangun lagi.`,
  },
  'registry-value': {
    severity: 'error',
    say: (place: string, reason: string) => `${place}: ${reason}. Samakan bentuknya dengan contoh di kepala berkas.`,
  },
  'same-slug': {
    severity: 'error',
    say: (slug: string, other: string) =>
      `Alamat “${slug}” sudah dipakai ${other}. Ganti nama salah satu berkas, atau tulis “slug:” yang lain.`,
  },
  'same-text': {
    severity: 'warning',
    say: (other: string) => `Isinya sama persis dengan ${other}, jadi hanya yang itu diterbitkan. Hapus salah satunya.`,
  },
  'unknown-topic': {
    severity: 'error',
    say: (topic: string, nearest: string) =>
      `Topik “${topic}” tidak ada di registry/topics.yaml. Mungkin maksudnya “${nearest}”; atau tambahkan topik itu di sana.`,
  },
  'hidden-person': {
    severity: 'warning',
    say: (name: string) =>
      `“${name}” disembunyikan di registry/people.yaml, jadi tidak ditampilkan. Hapus namanya dari “people:” di sini.`,
  },
  'long-text': {
    severity: 'warning',
    say: () =>
      'Teks ini sangat panjang: tokoh, tanggal, topik, dan kutipan hanya dibaca sampai baris ini. Pecah menjadi satu berkas untuk tiap artikel.',
  },
  'mistyped-year': {
    severity: 'warning',
    say: (printed: string) =>
      `Tertulis “${printed}”: tahunnya salah ketik. Periksa, lalu tulis “date:” dengan tanggal terbit yang benar.`,
  },
  'mistyped-date': {
    severity: 'warning',
    say: (printed: string) =>
      `Tertulis “${printed}”: tanggal itu tidak ada. Periksa, lalu tulis “date:” bila itu tanggal terbitnya.`,
  },
  'weekday-mismatch': {
    severity: 'warning',
    say: (printed: string, weekday: string) =>
      `Tertulis “${printed}”, padahal tanggal itu hari ${weekday}. Periksa, lalu tulis “date:” bila tanggalnya lain.`,
  },
} as const satisfies Record<string, { severity: Problem['severity']; say: (...details: string[]) => string }>;

export type ProblemCode = keyof typeof problemTable;

/** The words that fill the sentence of a code. */
export type ProblemDetails<C extends ProblemCode> = Parameters<(typeof problemTable)[C]['say']>;

/** One problem of `file` at `line` (counted from 1); `details` fill the sentence of its code. */
export const problem = <C extends ProblemCode>(
  code: C,
  file: string,
  line: number,
  ...details: ProblemDetails<C>
): Problem => {
  const { severity, say } = problemTable[code];
  return { code, severity, file, line, message: (say as (...words: string[]) => string)(...details) };
};
