import type { PersonEntry } from '../../model/registry.ts';
import { type Token, tokenise } from './tokenise.ts';

/** A printed form of a registered person. Token positions, `end` exclusive. */
export interface RegisteredSpan {
  start: number;
  end: number;
  /** The registry's name for the person. */
  name: string;
}

/** Finds the registry's people by every form it lists. */
export interface RegisteredForms {
  /** The forms printed among `tokens`, the longest where several begin at one word; by the token they begin at. */
  find: (tokens: readonly Token[]) => Map<number, RegisteredSpan>;
}

/** Prepares the forms of the registry's people and of names the archivist gave for one text. */
export const createRegisteredForms = (people: readonly Pick<PersonEntry, 'name' | 'aliases'>[]): RegisteredForms => {
  const forms = people.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => ({ name, keys: keysOf(tokenise(form, { start: 0, end: form.length })) })),
  );
  const byFirst = Map.groupBy(forms, ({ keys }) => keys[0] ?? '');
  for (const same of byFirst.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  const findAt = (tokens: readonly Token[], start: number): RegisteredSpan | undefined => {
    const form = byFirst
      .get(fold(tokens[start]?.key ?? ''))
      ?.find(({ keys }) => keys.every((key, step) => fold(tokens[start + step]?.key ?? '') === key));
    return form && { start, end: start + form.keys.length, name: form.name };
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
