import { expect, test } from 'vitest';
import { inList } from '../../../../src/archive/extract/people/in-list.ts';
import { createTokeniser } from '../../../../src/archive/extract/people/tokenise.ts';

/** What stands right before and right after the list mark on either side of `name`. */
const beside = (text: string, name: string): [before: string | undefined, after: string | undefined] => {
  const tokens = createTokeniser()(text, { start: 0, end: text.length });
  const start = tokens.findIndex(({ at }) => at.start === text.indexOf(name));
  const { endsBefore, startsAfter } = inList(tokens, start, start + name.split(' ').length);
  return [
    endsBefore === undefined ? undefined : text.slice(0, endsBefore).split(' ').at(-1),
    startsAfter === undefined ? undefined : text.slice(startsAfter).split(' ')[0],
  ];
};

test.each([
  ['Larasati, Cakra Wibawa, dan Suryono datang.', 'Cakra Wibawa', ['Larasati', 'Suryono']],
  ['Larasati dan Cakra Wibawa datang.', 'Cakra Wibawa', ['Larasati', undefined]],
  ['Larasati (Jepara), Cakra Wibawa (Kudus), dan Suryono (Demak)', 'Cakra Wibawa', ['Larasati', 'Suryono']],
  ['Pasangan Larasati - Cakra menang.', 'Larasati', [undefined, 'Cakra']],
  ['Larasati datang.', 'Larasati', [undefined, undefined]],
  [', dan', ',', [undefined, undefined]],
])('in “%s” %s is listed with %j', (text, name, besides) => expect(beside(text, name)).toEqual(besides));
