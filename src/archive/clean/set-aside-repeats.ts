import { hostName } from '../language/host-name.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { SetAside } from '../model/clean-text.ts';
import { tidy } from '../model/tidy.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import { countWords, type Line } from './split-lines.ts';

/** Fewer words may come back by chance: a name, a button's neighbour. */
const MIN_WORDS = 4;

/** In the body fewer words may be a refrain, a subheading or a row of a table. */
const MIN_BODY_WORDS = 8;

/** A longer quotation that comes back was pasted twice. */
const MAX_CRY = 20;

/** Words of the text stand no more lines above it. */
const MAX_ABOVE = 5;

/** The beginning of a page that is not yet turned has no more characters, and the words that turn it no more. */
const MAX_TEASER = 300;
const TURN = 40;

/** A longer paragraph is no news; its sentences are not compared. */
const MAX_PARAGRAPH = 20_000;

/**
 * Sets aside what stands word for word earlier on the page: a caption or a headline printed twice, a paragraph or a sentence pasted
 * twice; and words of the text that stand above it behind three dots. What is said in quotation marks, and a short line of the body, may be a refrain and stays.
 */
export const setAsideRepeats: FurnitureRule = (lines, { text }) => {
  const body = lines.findIndex(isParagraph);
  const head = new Set<string>();
  const said = new Set<string>();
  return lines.flatMap((line, place): SetAside[] => {
    const breaksOff = line.text.endsWith('...') || line.text.endsWith('…');
    const above = breaksOff ? text.slice(Math.max(0, line.at.start - TURN), line.at.start) : '';
    if (breaksOff && isTeaser(line.text, above, lines[place + 1])) return [{ at: line.at, reason: 'repeated-line' }];
    if (line.words < MIN_WORDS) return [];
    if (head.has(withoutHost(line.text))) return [{ at: line.at, reason: 'repeated-line' }];
    if (
      place < body &&
      place >= body - MAX_ABOVE &&
      isTaster(line.text, text.slice(line.at.end, line.at.end + MAX_PARAGRAPH))
    )
      return [{ at: line.at, reason: 'repeated-line' }];
    if (body === -1 || place < body) {
      head.add(line.text);
      return [];
    }
    if (said.has(line.text) && line.words >= MIN_BODY_WORDS && !isCry(line))
      return [{ at: line.at, reason: 'repeated-line' }];
    said.add(line.text);
    return isParagraph(line) && line.text.length <= MAX_PARAGRAPH ? repeatedSentences(line.at, text, said) : [];
  });
};

// "... kami membeli gabah sesuai harga pemerintah" above the text in which it is said
const isTaster = (text: string, below: string): boolean => {
  const words = /^(?:\.{3}|…) ?(?<words>\p{L}.*?)[.…]{0,3}$/u.exec(text)?.groups?.words;
  return words !== undefined && tidy(below).toLowerCase().includes(words.toLowerCase());
};

// "Sementara itu, ketua kelompok tani..." over the paragraph that begins so, or below "Halaman Selanjutnya"
const isTeaser = (text: string, above: string, below: Line | undefined): boolean => {
  const words = /^(?<words>\p{L}.*?) ?(?:\.{3}|…)$/u.exec(text.slice(0, MAX_TEASER))?.groups?.words;
  if (words === undefined || below === undefined) return false;
  return (
    /(?:^|[\r\n] ?)halaman (?:selanjutnya|berikutnya)[ \r\n]{1,4}$/i.test(above) || below.text.startsWith(`${words} `)
  );
};

// "Harga Beras Naik Lagi di Tiga Kota KABARLAIN.ID": what a picture is called
const withoutHost = (text: string): string => {
  const cut = text.lastIndexOf(' ');
  return cut !== -1 && hostName.test(text.slice(cut + 1)) ? text.slice(0, cut) : text;
};

// "“Hidup petani!” teriak mereka."
const isCry = (line: Line): boolean => /^["“]/.test(line.text) && line.words <= MAX_CRY;

const repeatedSentences = (within: SetAside['at'], text: string, said: Set<string>): SetAside[] => {
  const sentences = splitSentences(text, within);
  if (sentences.length === 1) return [];
  return sentences.flatMap((at) => {
    const words = tidy(text.slice(at.start, at.end));
    if (!/[.!?]$/.test(words) || /["“”„]/.test(words) || countWords(words) < MIN_BODY_WORDS) return [];
    if (said.has(words)) return [{ at, reason: 'repeated-line' }];
    said.add(words);
    return [];
  });
};
