const PARTICLE = /(?:lah|kah|tah|pun)$/;
const POSSESSIVE = /(?:nya|ku|mu)$/;
const SUFFIX = /(?:kan|an|i)$/;

/** Prefixes with what they may have swallowed: menulis ← tulis, memakai ← pakai, mengirim ← kirim, menyapu ← sapu. */
const PREFIXES: readonly { prefix: RegExp; restored: readonly string[] }[] = [
  { prefix: /^(?:meny|peny)(?=[aiueo])/, restored: ['s'] },
  { prefix: /^(?:meng|peng)(?=[aiueo])/, restored: ['', 'k'] },
  { prefix: /^(?:mem|pem)(?=[aiueo])/, restored: ['p'] },
  { prefix: /^(?:men|pen)(?=[aiueo])/, restored: ['t'] },
  { prefix: /^(?:meng|peng|mem|pem|men|pen|me|pe|ber|ter|per|di|ke|se)/, restored: [''] },
];

/** A root has at least four letters, or too many words would share it. */
const MIN_ROOT = 4;

const strip = (word: string, ending: RegExp): string[] => {
  const rest = word.replace(ending, '');
  return rest !== word && rest.length >= MIN_ROOT ? [rest] : [];
};

const stripPrefix = (word: string): string[] =>
  PREFIXES.flatMap(({ prefix, restored }) => {
    const rest = word.replace(prefix, '');
    return rest === word ? [] : restored.map((letter) => letter + rest).filter((root) => root.length >= MIN_ROOT);
  });

/**
 * The words that `word` (lower case) may be an inflected form of, itself first: "memproduksinya" → memproduksi, produksi.
 * Light: it proposes, and a table of known words disposes. Not for names.
 */
export const wordForms = (word: string): string[] => {
  const halves = word.split('-');
  // obat-obatan → obat
  const single = halves.length === 2 && halves[1]?.startsWith(halves[0] ?? '') ? [halves[0] as string] : [];
  const bare = [word, ...single].flatMap((form) => [form, ...strip(form, PARTICLE)]);
  const own = bare.flatMap((form) => [form, ...strip(form, POSSESSIVE)]);
  const unsuffixed = own.flatMap((form) => [form, ...strip(form, SUFFIX)]);
  const unprefixed = unsuffixed.flatMap((form) => [form, ...stripPrefix(form)]);
  return [...new Set(unprefixed.flatMap((form) => [form, ...stripPrefix(form)]))];
};
