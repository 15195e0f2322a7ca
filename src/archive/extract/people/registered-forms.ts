import type { PersonEntry } from '../../model/registry.ts';
import type { Token, Tokenise } from './tokenise.ts';

/** A printed form of a registered person, or of one whose nickname the text announces. Token positions, `end` exclusive. */
export interface RegisteredSpan {
  start: number;
  end: number;
  /** The registry's name for the person. */
  name: string;
  /** What tells that this is the person. */
  sign: string;
}

/** Finds the registry's people by every form it lists. */
export interface RegisteredForms {
  /** The forms printed among `tokens`, the longest where several begin at one word; by the token they begin at. */
  find: (tokens: readonly Token[]) => Map<number, RegisteredSpan>;
}

/** Prepares the forms of the registry's people, of names the archivist gave for one text, or of nicknames a text announces; `ofName` and `ofAlias` are the signs they give. */
export const createRegisteredForms = (
  people: readonly Pick<PersonEntry, 'name' | 'aliases'>[],
  tokenise: Tokenise,
  ofName = 'registry',
  ofAlias = ofName,
): RegisteredForms => {
  const forms = people.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form, index) => ({
      name,
      keys: keysOf(tokenise(form, { start: 0, end: form.length })),
      sign: index === 0 ? ofName : ofAlias,
    })),
  );
  const byFirst = Map.groupBy(forms, ({ keys }) => keys[0] ?? '');
  for (const same of byFirst.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  const findAt = (tokens: readonly Token[], start: number): RegisteredSpan | undefined => {
    const form = byFirst
      .get(fold(tokens[start]?.key ?? ''))
      ?.find(({ keys }) => keys.every((key, step) => fold(tokens[start + step]?.key ?? '') === key));
    return form && { start, end: start + form.keys.length, name: form.name, sign: form.sign };
  };
  return {
    find: (tokens) => {
      const found = new Map<number, RegisteredSpan>();
      for (let start = 0; start < tokens.length; ) {
        const span = tokens[start]?.capital ? findAt(tokens, start) : undefined;
        if (span) found.set(start, span);
        start = span?.end ?? start + 1;
      }
      return found;
    },
  };
};

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => fold(key));

const fold = (key: string): string => key.replaceAll('’', "'");

/** The forms of both; where they overlap those of `first` are right. */
export const joinForms = (first: RegisteredForms, second: RegisteredForms): RegisteredForms => ({
  find: (tokens) => {
    const found = first.find(tokens);
    const taken = new Set(
      found.values().flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
    );
    for (const [start, span] of second.find(tokens))
      if (!taken.has(start) && !taken.has(span.end - 1)) found.set(start, span);
    return found;
  },
});
