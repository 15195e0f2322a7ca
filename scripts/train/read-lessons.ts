import { readPassage, readWords } from '../../src/archive/extract/people/read-passage.ts';
import { type NameSpan, readSpans } from '../../src/archive/extract/people/read-spans.ts';
import { createRegisteredForms } from '../../src/archive/extract/people/registered-forms.ts';
import { createTokeniser, type Token } from '../../src/archive/extract/people/tokenise.ts';
import type { Span } from '../../src/archive/model/span.ts';
import { namesIn, type Sentence } from '../score/read-conll.ts';

/** A span of a run to learn from. Token positions, `end` exclusive. */
export interface Example extends Pick<NameSpan, 'start' | 'end' | 'names' | 'signs' | 'inList'> {
  at: Span;
  isPerson: boolean;
}

/** One labelled sentence: its runs with all their spans. */
export interface Lesson {
  runs: Example[][];
  /** The people's names: lessons that share a word of one never stand on both sides of a fold. */
  names: string[];
  /** Labelled people that are no span of any run: beyond what weights can find. */
  missed: string[];
  sentence: Sentence;
}

const tokenise = createTokeniser();
const NO_REGISTRY = createRegisteredForms([], tokenise);

/** Turns labelled sentences into lessons. The registry stays out: it must not teach who is in it. */
export const readLessons = (sentences: readonly Sentence[]): Lesson[] =>
  sentences.map((sentence) => {
    const { text } = sentence;
    const passage = readPassage(readWords(tokenise(text, { start: 0, end: text.length }), NO_REGISTRY), () => false);
    const labelled = new Map<string, string>(
      sentence.people.map((person) => {
        const words = sentence.tokens.slice(person.start, person.end);
        const start = words[0]?.at.start ?? 0;
        const whole = text.slice(start, words.at(-1)?.at.end);
        const name = whole.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/(?<=\p{L}{2,})\.$/u, '');
        const from = start + whole.indexOf(name);
        return [`${from}-${from + name.length}`, name] as const;
      }),
    );
    const found = new Set<string>();
    const runs = passage.runs.map((run) =>
      readSpans(passage, run).map((span): Example => {
        const first = passage.tokens[span.start] as Token;
        const last = passage.tokens[span.end - 1] as Token;
        const key = `${first.at.start}-${last.at.end}`;
        if (labelled.has(key)) found.add(key);
        const at = { start: first.at.start, end: last.at.end };
        return { ...span, at, isPerson: labelled.has(key) };
      }),
    );
    // A run with a person that is no span of it would teach that its other spans name nobody.
    const isWhole = (run: readonly Example[]) => {
      const first = passage.tokens[run[0]?.start ?? 0]?.at.start ?? 0;
      const last = passage.tokens[Math.max(...run.map(({ end }) => end)) - 1]?.at.end ?? 0;
      return ![...labelled.keys()].some((key) => {
        const [from = 0, to = 0] = key.split('-').map(Number);
        return !found.has(key) && from < last && to > first;
      });
    };
    const missed = [...labelled].flatMap(([key, name]) => (found.has(key) ? [] : [name]));
    return { runs: runs.filter(isWhole), names: namesIn(sentence), missed, sentence };
  });
