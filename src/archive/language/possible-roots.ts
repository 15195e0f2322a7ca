/**
 * Prefixes with what follows them in a regular form, and what they swallowed of the root: menulis ← tulis, memproduksi ← produksi.
 * The nasal takes the place of k, p, s or t before a vowel, and keeps loans with two consonants whole (Tata Bahasa Baku Bahasa Indonesia).
 */
const PREFIXES: readonly (readonly [prefix: string, before: RegExp, swallowed: string])[] = [
  // menyapu ← sapu
  ['meny', /^[aiueo]/, 's'],
  ['peny', /^[aiueo]/, 's'],
  // mengirim ← kirim, mengambil ← ambil, menggali ← gali
  ['meng', /^[aiueo]/, 'k'],
  ['peng', /^[aiueo]/, 'k'],
  ['meng', /^[aiueoghk]/, ''],
  ['peng', /^[aiueoghk]/, ''],
  // mengecat ← cat
  ['menge', /^[^aiueo][aiueo][^aiueo](?:an)?$/, ''],
  ['penge', /^[^aiueo][aiueo][^aiueo](?:an)?$/, ''],
  // memakai ← pakai, membahas ← bahas, memproduksi ← produksi
  ['mem', /^[aiueo]/, 'p'],
  ['pem', /^[aiueo]/, 'p'],
  ['mem', /^(?:[bfv]|p[^aiueo]|per)/, ''],
  ['pem', /^(?:[bfv]|p[^aiueo]|per)/, ''],
  // menulis ← tulis, mendorong ← dorong, mentransfer ← transfer
  ['men', /^[aiueo]/, 't'],
  ['pen', /^[aiueo]/, 't'],
  ['men', /^(?:[cdjz]|sy|[st][^aiueo])/, ''],
  ['pen', /^(?:[cdjz]|sy|[st][^aiueo])/, ''],
  // melihat ← lihat, menyanyi ← nyanyi
  ['me', /^[lmnrwy]/, ''],
  ['pe', /^[lmnrwy]/, ''],
  // petani ← tani, pekerja ← kerja
  ['pe', /^[bcdfghjkpst]/, ''],
  // bekerja ← kerja
  ['be', /^(?:r|[^aiueo]er)/, ''],
  ['te', /^(?:r|[^aiueo]er)/, ''],
  ['bel', /^ajar/, ''],
  ['pel', /^ajar/, ''],
  ['ber', /^[^r]/, ''],
  ['per', /^[^r]/, ''],
  ['ter', /^[^r]/, ''],
  ['di', /^./, ''],
  ['ke', /^./, ''],
  ['se', /^./, ''],
];

const PARTICLES = ['lah', 'kah', 'pun'];
const POSSESSIVES = ['nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'i'];

/** Words that only look built on another: berita is no form of rita, sekolah none of kolah. */
const FROZEN: ReadonlySet<string> = new Set(
  (
    'bekas benar benda bencana berani beras beres berita besar beserta dinas diri direktur dirgahayu kecil kecuali kelas kelompok ' +
    'keluarga kemarin kembali kepala kepada kerajaan kereta kertas ketua kelapa kendaraan mental menteri mereka meski pedas pelabuhan ' +
    'pemilu penting perang perak peran perdana perempuan perintah periksa periode perlu permata pernah persen persib pertama pertamina ' +
    'pesan pesawat peserta pesta sebab sebuah sebelum sedang segala segera segi sejak sekali sekarang sekolah selain selalu selama ' +
    'selamat selatan seluruh selasa semarang semua senang seniman senjata seni seperti serangan serikat sesuai setelah setiap terbang ' +
    'terima terus terang ternyata'
  ).split(' '),
);

/** Below this, what is left over is mostly chance: menteri is no form of teri. */
const SHORTEST_ROOT = 4;

const withoutEndings = (word: string, endings: readonly string[]): string[] => [
  word,
  ...endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : [])),
];

const withoutPrefix = (word: string): string[] => [
  word,
  ...PREFIXES.flatMap(([prefix, before, swallowed]) => {
    if (!word.startsWith(prefix)) return [];
    const rest = word.slice(prefix.length);
    return before.test(rest) ? [swallowed + rest] : [];
  }),
];

/**
 * Every root a plain word (lower case) could be built on by the rules of Indonesian, longest first, itself at the head: pembangunan →
 * pembangunan, bangunan, pembangun, bangun … Light: it proposes, and the words of an archive dispose. Not for names.
 */
export const possibleRoots = (word: string): string[] => {
  if (word.length <= SHORTEST_ROOT || FROZEN.has(word)) return [word];
  const bare = withoutEndings(word, PARTICLES).flatMap((form) => withoutEndings(form, POSSESSIVES));
  const forms = bare
    .flatMap((form) => withoutEndings(form, SUFFIXES))
    .flatMap(withoutPrefix)
    .flatMap(withoutPrefix);
  return [...new Set(forms)]
    .filter((form) => form.length >= SHORTEST_ROOT)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
};
