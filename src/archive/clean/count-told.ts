import type { Line } from './split-lines.ts';

/** Paragraphs that tell what an article is about, and as much of one as is read. */
const OPENING_PARAGRAPHS = 3;
const MAX_READ = 2000;

/** Words that link others tell nothing of what a text is about. */
const LINKS: ReadonlySet<string> = new Set(
  'yang dari untuk dengan pada dalam akan oleh juga tidak saat kepada karena lebih para agar bagi atau serta telah sudah'.split(
    ' ',
  ),
);

/** Counts the words of a line that the opening paragraphs of `story` use too, inflected or not: what a headline shares with its article. */
export const createToldCounter = (story: readonly Line[]): ((line: Line) => number) => {
  const told = new Set(story.slice(0, OPENING_PARAGRAPHS).flatMap(({ text }) => stems(text.slice(0, MAX_READ))));
  return ({ text }) => stems(text.slice(0, MAX_READ)).filter((stem) => told.has(stem)).length;
};

/** The beginnings of longer words, which inflected forms share: "Jembatan" and "jembatannya". */
const stems = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !LINKS.has(word)).map((word) => word.slice(0, 5)),
  ),
];
