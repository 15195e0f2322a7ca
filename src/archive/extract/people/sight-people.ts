import type { BlockKind } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { Span } from '../../model/span.ts';
import { wordsAt } from '../../model/tidy.ts';
import { chooseOffice } from './choose-office.ts';
import { chooseSpans } from './choose-spans.ts';
import type { InList } from './in-list.ts';
import { labelLocalPlaces } from './label-local-places.ts';
import { labelNamedFirms } from './label-named-firms.ts';
import type { NameBook, Votes } from './name-book.ts';
import { namesOfThings } from './names-of-things.ts';
import { type Passage, readPassage, readWords, type Words } from './read-passage.ts';
import { type NameSpan, readSpans } from './read-spans.ts';
import type { RegisteredForms } from './registered-forms.ts';
import type { PageTokens } from './take-apart.ts';
import type { Token } from './tokenise.ts';
import { type Weights, weigh } from './weigh-spans.ts';
import { isWord, type WordKind } from './word-facts.ts';

/** A span that may name a person, as its own block shows it. */
export interface Sighting {
  /** Token positions within the block, `end` exclusive. */
  start: number;
  end: number;
  at: Span;
  form: string;
  /** Its words without initials, numerals and particles: what names are compared by. */
  names: string[];
  signs: readonly string[];
  inList: InList;
  weight: number;
  office: Found<string> | undefined;
  registered: string | undefined;
}

/** All that one text shows of people before the rest of the archive is asked: small enough to keep for every text. */
export interface Sighted {
  /** By run of words in the body, in text order. */
  runs: readonly (readonly Sighting[])[];
  /** The same for headlines and subheadings, where every word has a capital and no sign counts. */
  titles: readonly (readonly Sighting[])[];
  book: NameBook;
  /** What the text calls buildings, bodies and things. */
  things: ReadonlySet<string>;
  /** The length of its paragraphs and captions, in characters. */
  length: number;
}

/** A span that falls further short stays out, whatever other texts say. */
const MIN_PLAUSIBLE = -7;

/** The words of one block with what is known of them. */
export interface ReadBlock {
  kind: BlockKind;
  words: Words;
}

/** The words of the blocks of a page with what the tables and the registry know of them. */
export const readBlocks = ({ blocks }: PageTokens, forms: RegisteredForms): ReadBlock[] => {
  const words = labelNamedFirms(labelLocalPlaces(blocks.map(({ tokens }) => readWords(tokens, forms))));
  const called = new Set(words.flatMap((block) => [...block.called]));
  return blocks.map(({ kind }, index) => ({ kind, words: { ...(words[index] as Words), called } }));
};

const lengthOf = (tokens: readonly Token[]): number => (tokens.at(-1)?.at.end ?? 0) - (tokens[0]?.at.start ?? 0);

/** Looks through the blocks of `text`. `isName` tells words that are names in this text whatever the tables say. */
export const sightPeople = (
  text: string,
  blocks: readonly ReadBlock[],
  weights: Weights,
  isName: (token: Token) => boolean,
): Sighted => {
  const runs: Sighting[][] = [];
  const titles: Sighting[][] = [];
  const book = new Map<string, Votes>();
  const things = new Set<string>();
  let length = 0;
  for (const { kind, words } of blocks) {
    const isBody = kind === 'paragraph' || kind === 'caption';
    if (isBody) length += lengthOf(words.tokens);
    const passage = readPassage(words, isName);
    for (const run of passage.runs) {
      if (isBody) for (const name of namesOfThings(passage, run)) things.add(name);
      const sightings: Sighting[] = [];
      for (const span of readSpans(passage, run)) {
        const weight = weigh(span.signs, weights);
        if (!isBody || weight > MIN_PLAUSIBLE) sightings.push(sight(span, weight, passage, text));
      }
      if (sightings.length > 0) (isBody ? runs : titles).push(sightings);
      if (isBody) vote(book, passage.tokens.slice(run.start, run.end), run.start, run.kinds, chooseSpans(sightings));
    }
  }
  return { runs, titles, book, things, length };
};

const sight = (span: NameSpan, weight: number, { tokens, registered }: Passage, text: string): Sighting => {
  const { start, end, signs, inList } = span;
  const at = { start: (tokens[start] as Token).at.start, end: (tokens[end - 1] as Token).at.end };
  const entry = registered.get(start);
  return {
    start,
    end,
    at,
    form: wordsAt(text, at),
    names: span.names,
    signs,
    inList,
    weight,
    office: chooseOffice(span.before, span.after),
    registered: entry?.end === end ? entry.name : undefined,
  };
};

const vote = (
  book: Map<string, Votes>,
  words: readonly Token[],
  start: number,
  kinds: readonly WordKind[],
  chosen: readonly Sighting[],
): void => {
  for (const [index, { key, opens }] of words.entries()) {
    if (!isWord(kinds[index])) continue;
    const position = start + index;
    const isName = chosen.some((span) => span.start <= position && position < span.end);
    // Any word has a capital where a sentence opens: there it speaks for a name or not at all.
    if (opens && !isName) continue;
    const votes = book.get(key) ?? { seen: 0, person: 0 };
    votes.seen += 1;
    if (isName) votes.person += 1;
    book.set(key, votes);
  }
};
