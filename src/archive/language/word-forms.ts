const PARTICLES = ['lah', 'kah', 'tah', 'pun'];
const POSSESSIVES = ['nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'i'];

/** Prefixes with what they may have swallowed: menulis ← tulis, memakai ← pakai, mengirim ← kirim, menyapu ← sapu. */
const PREFIXES: readonly { prefix: RegExp; restored: readonly string[] }[] = [
  { prefix: /^(?:meny|peny)(?=[aiueo])/, restored: ['s'] },
  { prefix: /^(?:meng|peng)(?=[aiueo])/, restored: ['', 'k'] },
  { prefix: /^(?:mem|pem)(?=[aiueo])/, restored: ['p'] },
  { prefix: /^(?:men|pen)(?=[aiueo])/, restored: ['t'] },
  { prefix: /^(?:meng|peng|mem|pem|men|pen|me|pe|ber|ter|per|di|ke|se)/, restored: [''] },
];

/** How every one of them begins: most words begin otherwise. */
const ANY_PREFIX = /^(?:me|pe|ber|ter|di|ke|se)/;

/** A root has at least four letters, or too many words would share it. */
const MIN_ROOT = 4;

/** Each of `words`, and behind it what is left of it without the ending it has. */
const withoutEnding = (words: readonly string[], endings: readonly string[]): string[] => {
  const forms: string[] = [];
  for (const word of words) {
    forms.push(word);
    const rest = word.length - (endings.find((ending) => word.endsWith(ending))?.length ?? word.length);
    if (rest >= MIN_ROOT) forms.push(word.slice(0, rest));
  }
  return forms;
};

const withoutPrefix = (word: string): string[] =>
  ANY_PREFIX.test(word)
    ? PREFIXES.flatMap(({ prefix, restored }) => {
        const rest = word.replace(prefix, '');
        return rest === word ? [] : restored.map((letter) => letter + rest).filter((root) => root.length >= MIN_ROOT);
      })
    : [];

/**
 * The words that `word` (lower case) may be an inflected form of, itself first: "memproduksinya" → memproduksi, produksi.
 * Light: it proposes, and a table of known words disposes. Not for names.
 */
export const wordForms = (word: string): string[] => {
  const halves = word.split('-');
  // obat-obatan → obat
  const single = halves.length === 2 && halves[1]?.startsWith(halves[0] ?? '') ? [halves[0] as string] : [];
  const whole = withoutEnding([word, ...single], PARTICLES);
  const bare = withoutEnding(withoutEnding(whole, POSSESSIVES), SUFFIXES);
  const forms = bare.flatMap((form) => {
    const roots = withoutPrefix(form);
    return [form, ...roots, ...roots.flatMap(withoutPrefix)];
  });
  return [...new Set(forms)];
};
