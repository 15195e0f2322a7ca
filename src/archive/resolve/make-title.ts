import { cutAtWord } from '../language/cut-at-word.ts';
import { findDatelineHead } from '../language/dateline.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { CleanText } from '../model/clean-text.ts';
import { tidy } from '../model/tidy.ts';

/** Two lines of a headline on a phone. */
const MAX_TITLE = 96;

/** As much as a list shows of an article. */
const MAX_LEAD = 240;

/** Words a title must not end before: what they open has been cut off. */
const OPENING_WORD =
  /\s(?:dengan|di|ke|dari|pada|untuk|dan|serta|yang|dalam|oleh|sebagai|bahwa|antara|secara|karena|atas|terhadap)\s/gu;

/** A title made from the first sentence, for a text without headline; "Tanpa judul" when it has no words at all. */
export const makeTitle = (page: CleanText): string => {
  const [first = ''] = sentences(opening(page));
  return shorten(first.replace(/\.$/, '')) || 'Tanpa judul';
};

/**
 * The first words of the body without its dateline, cut at a word; empty when there is no body. Below a made title the lead goes on
 * after the sentence the title was made from.
 */
export const makeLead = (page: CleanText, titleIsMade: boolean): string => {
  const [first = '', ...rest] = sentences(bodyWords(page));
  const words = titleIsMade && rest.length > 0 ? rest : [first, ...rest];
  return cutAtWord(words.join(' '), MAX_LEAD);
};

const sentences = (words: string): string[] =>
  splitSentences(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end));

/** Cut where a phrase ends: "… melakukan pertemuan bilateral", not "… bilateral dengan Menteri Luar". */
const shorten = (sentence: string): string => {
  const cut = cutAtWord(sentence, MAX_TITLE);
  if (cut === sentence) return sentence;
  const bracket = cut.lastIndexOf('(') > cut.lastIndexOf(')') ? cut.lastIndexOf('(') : cut.length;
  const last = [...cut.matchAll(OPENING_WORD)].at(-1)?.index ?? cut.length;
  const end = Math.min(bracket, last > MAX_TITLE / 2 ? last : cut.length);
  return end < cut.length ? `${cut.slice(0, end).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')}…` : cut;
};

const opening = ({ text, blocks }: CleanText): string => {
  const first = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  return first ? withoutDateline(tidy(text.slice(first.at.start, first.at.end))) : '';
};

/** Enough paragraphs for a lead. */
const bodyWords = ({ text, blocks }: CleanText): string => {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 3);
  return withoutDateline(paragraphs.map(({ at }) => tidy(text.slice(at.start, at.end))).join(' '));
};

const withoutDateline = (words: string): string => {
  const head = findDatelineHead(words);
  return head ? words.slice(head.end).replace(/^\s*[-–—]+\s*/, '') : words;
};
