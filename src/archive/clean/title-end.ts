import { commonWords } from '../language/common-words.ts';
import { sentenceOpeners, speechGoesOn } from '../language/furniture-in-line.ts';
import { hostName } from '../language/host-name.ts';
import { givenNames } from '../language/person-names.ts';

/** No headline has more words. */
const MAX_TITLE_WORDS = 22;
const MIN_TITLE_WORDS = 4;

/** A name takes no more words before the word that tells that a sentence goes on. */
const MAX_NAME_WORDS = 3;

/** Words that stay small inside a title. */
const SMALL: ReadonlySet<string> = new Set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau soal usai agar saat hingga jadi bagi per vs ini itu tak'.split(
    ' ',
  ),
);

/**
 * Where the title that `words` begin with ends, when the article goes on behind it; the end of the line when nothing follows,
 * undefined where that cannot be told. A title has a capital on most words, and the sentence behind it begins with one and goes on
 * without; `cutBehind` is the word at which the title cut a sentence, which then goes on in small letters or with a name.
 */
export const titleEnd = (words: string, cutBehind: string | undefined): number | undefined => {
  const tokens = [...(/^[^\r\n]*/.exec(words)?.[0] ?? '').matchAll(/\S+/g)];
  const printed = tokens.map(({ 0: word }) => word);
  const lower = printed.findIndex(
    (word, at) => /^\p{Ll}/u.test(word) && !SMALL.has(word) && !hostName.test(word) && at > 1,
  );
  const stop = printed.slice(0, MAX_TITLE_WORDS).findIndex((word, at) => at > 1 && /^["“[(]|[?!]$/.test(word));
  if (stop !== -1 && (lower === -1 || stop < lower)) {
    const token = tokens[stop] as RegExpExecArray;
    return /^["“[(]/.test(token[0]) ? token.index : token.index + token[0].length;
  }
  if (lower === -1) return tokens.length <= MAX_TITLE_WORDS ? endOf(tokens.at(-1)) : undefined;
  const begins = lower < MIN_TITLE_WORDS ? behindSmallTitle(printed) : behindTitle(printed, lower, cutBehind);
  const token = begins === undefined ? undefined : tokens[begins];
  return token && token.index > 0 ? token.index - 1 : undefined;
};

const endOf = (token: RegExpExecArray | undefined): number | undefined => token && token.index + token[0].length;

/** The word that begins the sentence behind a title with capitals, of which `lower` is the first small word. */
const behindTitle = (words: readonly string[], lower: number, cutBehind: string | undefined): number | undefined => {
  if (lower > MAX_TITLE_WORDS) return undefined;
  const isOpener = (word: string, at: number) =>
    at > 2 && at < lower && sentenceOpeners.has(word) && !/,$/.test(words[at - 1] ?? '');
  const opener = words.findLastIndex(isOpener);
  const name = words.findIndex(
    (word, at) =>
      at > 2 &&
      at < lower &&
      givenNames.has(bare(word)) &&
      words.slice(at, at + MAX_NAME_WORDS).some((near, behind) => /,$/.test(near) || at + behind + 1 === lower),
  );
  if (cutBehind !== undefined) {
    if (name !== -1) return name;
    // "… kata Baca Juga: Harga Telur Naik Cakra, kepala desa": the name behind the title belongs to the sentence.
    const first = smallBefore(words, lower);
    return speechGoesOn.test(cutBehind) || /,$/.test(words[first - 1] ?? '') ? undefined : first;
  }
  if (opener !== -1) return opener;
  return name === -1 ? lower - 1 : name;
};

// "… 27 Rumah Rusak Kabarlain.id di lokasi, Senin": the words before the small one belong to the sentence that was cut.
const smallBefore = (words: readonly string[], lower: number): number => {
  let first = lower;
  while (SMALL.has(words[first - 1] ?? '')) first -= 1;
  return hostName.test(words[first - 1] ?? '') ? first - 1 : first;
};

/**
 * The word that begins what follows a title in small letters: one of speech, one that opens sentences, or a word that is no name and
 * has a capital between small ones.
 */
const behindSmallTitle = (words: readonly string[]): number | undefined => {
  const isSmall = (word: string | undefined) => /^\p{Ll}/u.test(word ?? '');
  const begins = words.slice(0, MAX_TITLE_WORDS).findIndex((word, at) => {
    if (at < MIN_TITLE_WORDS) return false;
    if (speechGoesOn.test(word)) return true;
    if (!/^\p{Lu}/u.test(word) || /[,-]$/.test(words[at - 1] ?? '')) return false;
    if (sentenceOpeners.has(word) && (isSmall(words[at + 1]) || /,$/.test(words[at + 1] ?? ''))) return true;
    return isSmall(words[at + 1]) && (commonWords.has(bare(word)) || givenNames.has(bare(word)));
  });
  return begins === -1 ? undefined : begins;
};

const bare = (word: string): string => word.toLowerCase().replace(/[.,;:]$/, '');
