import type { PeopleExtractor } from '../../src/archive/extract/people/create-people-extractor.ts';
import { mergeBooks } from '../../src/archive/extract/people/name-book.ts';
import { type PageTokens, takeApart } from '../../src/archive/extract/people/take-apart.ts';
import { createTokeniser } from '../../src/archive/extract/people/tokenise.ts';
import type { Mention } from '../../src/archive/model/draft.ts';

const tokenise = createTokeniser();

/** A text that is all one paragraph. */
export const paragraph = (text: string): PageTokens =>
  takeApart({ text, blocks: [{ kind: 'paragraph', at: { start: 0, end: text.length } }], setAside: [] }, tokenise);

/** The mentions of people in texts that make up one archive, by text in the same order. */
export const readPeople = (texts: readonly string[], extractor: PeopleExtractor): Mention[][] => {
  const sighted = texts.map((text) => extractor.sight(paragraph(text), []));
  const names = mergeBooks(sighted.map(({ book }) => book));
  return sighted.map((one) => extractor.decide(one, names));
};
