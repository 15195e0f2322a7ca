import { commonWords } from '../../language/common-words.ts';
import { eastAsianNames, nameParticles } from '../../language/person-names.ts';
import type { Run } from './find-runs.ts';
import type { Token } from './tokenise.ts';
import { isKnown, isUnknown, type WordKind } from './word-facts.ts';

// QTel   StatesWest, but not McCain
const CAPITAL_INSIDE = /^(?!Mc|Mac|De|Di|Le|La|Al|El|O['’])\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;

/** What the words of a span themselves tell. `from` and `to` count from the start of the run, `to` exclusive. */
export const signsWithin = (tokens: readonly Token[], run: Run, from: number, to: number): string[] => {
  const signs: string[] = [];
  const words: { kind: WordKind; token: Token }[] = [];
  for (let index = from; index < to; index += 1) {
    const kind = run.kinds[index] as WordKind;
    const token = tokens[run.start + index] as Token;
    if (kind === 'initials') signs.push(signOfInitials(token, index === from, to - from === 1));
    else if (kind === 'numeral') signs.push('numeral-word');
    else if (kind === 'particle' || (index > from && index < to - 1 && isParticle(token)))
      signs.push('particle-inside');
    else words.push({ kind, token });
  }
  const [first] = words;
  if (!first) return signs;
  signs.push(`words-${Math.min(words.length, 4)}`);
  if (words.length === 1) signs.push(...signsAlone(first));
  else signs.push(...signsTogether(words));
  if (words.some(({ token }) => CAPITAL_INSIDE.test(token.text))) signs.push('capital-inside');
  const opening = signOfOpening(first);
  if (first.token.opens && opening) signs.push(words.length === 1 ? `${opening}-alone` : opening);
  return signs;
};

// "Lalu menulis buku": an ordinary word that is a name as well has its capital from the sentence as likely.
const signOfOpening = ({ kind, token }: { kind: WordKind; token: Token }): string | undefined => {
  if (isUnknown(kind)) return 'unknown-opening';
  if (kind === 'common') return 'common-opening';
  return kind === 'ambiguous' && commonWords.has(token.key) ? 'ambiguous-opening' : undefined;
};

// "I Wayan …" opens with its I; elsewhere initials stand anywhere.
const signOfInitials = ({ kind, text }: Token, isFirst: boolean, isAlone: boolean): string => {
  if (isAlone) return 'initials-alone';
  if (text === 'I') return isFirst ? 'balinese-i-first' : 'balinese-i-later';
  if (!isFirst) return 'initials-later';
  return kind === 'word' && text.length === 2 ? 'two-letters-first' : 'initials-first';
};

// "Fabio Di Larasati", "Ruud Van Larasati": a particle that somebody writes with a capital.
const isParticle = ({ key }: Token): boolean => key === 'di' || nameParticles.has(key);

// Bunga-Cakra   Jokowi-JK: two people in one word
const JOINED = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

const signsAlone = ({ kind, token }: { kind: WordKind; token: Token }): string[] => {
  if (token.text.length <= 3) return [`${kind}-alone`, 'short-alone'];
  if (JOINED.test(token.text)) return [`${kind}-alone`, 'pair-alone'];
  return kind === 'ambiguous' && commonWords.has(token.key)
    ? [`${kind}-alone`, 'common-word-alone']
    : [`${kind}-alone`];
};

const signsTogether = (words: readonly { kind: WordKind; token: Token }[]): string[] => {
  const kinds = words.map(({ kind }) => kind);
  const [first] = kinds;
  const last = kinds.at(-1);
  const signs = [`${first}-first`, `${last}-last`];
  const known = kinds.filter(isKnown).length;
  if (known === kinds.length) signs.push('all-known');
  if (first === 'given' && !isKnown(last) && !isUnknown(last)) signs.push('given-before-other');
  if (!isKnown(first) && kinds.slice(1).includes('given')) signs.push('given-behind-other');
  if (isOfSyllables(words.map(({ token }) => token))) signs.push('three-syllables');
  if (kinds.slice(1, -1).some((kind) => kind === 'common' || kind === 'place' || kind === 'other'))
    signs.push('common-inside');
  return signs;
};

/** The longest syllable of a name from East Asia as news print it: "Zhuang". */
const MAX_SYLLABLE = 6;

// "Hu Zhe An", "Jeong Na Eun": a family name of East Asia and two syllables.
const isOfSyllables = (words: readonly Token[]): boolean =>
  words.length === 3 &&
  eastAsianNames.has(words[0]?.key ?? '') &&
  words.every(({ text }) => text.length <= MAX_SYLLABLE && /^\p{Lu}\p{Ll}+$/u.test(text));
