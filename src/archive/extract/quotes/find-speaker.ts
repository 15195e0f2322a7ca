import {
  gestures,
  pronouns,
  sayings,
  sayingVerbs,
  selves,
  tagOpeners,
  verbBehindSpeech,
} from '../../language/speech-verbs.ts';
import { within } from '../../model/within.ts';
import { describedSpeaker } from './described-speaker.ts';
import { namedSpeaker } from './named-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

/** Code units behind a quotation in which its speaker is told; the longest offices have some 150. */
const MAX_TAG = 400;

/**
 * The speaker told behind a quotation that ends at `from`: "…," kata Menteri Luar Negeri (Menlu), Retno Marsudi.
 * `end` is the end of the paragraph or the next quotation. undefined when no verb of saying follows.
 */
export const findSpeakerAfter = (told: Told, from: number, end: number): Speaker | undefined => {
  const until = Math.min(end, from + MAX_TAG);
  const clause = told.text.slice(from, until);
  const words = wordsIn(clause);
  const opened = tagOpeners.has(words[0]?.word.toLowerCase() ?? '') ? 1 : 0;
  const first = words[opened];
  if (!first || /[.!?:]\s/.test(clause.slice(1, first.index))) return undefined;
  const verb = verbBehindSpeech(first.word);
  if (!verb && opened === 0) return followingSayer(told, from, until);
  const start = from + first.index;
  if (verb?.pronoun) return { kind: 'pronoun', at: { start, end: start + first.word.length } };
  // "demikian keterangan resmi BMKG", "demikian Larasati"
  let named = verb ? opened + 1 : opened;
  while (opened && sayings.has(words[named]?.word.toLowerCase() ?? '')) named += 1;
  const next = words[named];
  if (!next) return { kind: 'phrase' };
  if (!verb && named === opened && !/^\p{Lu}/u.test(next.word)) return undefined;
  const tag = { start, end: from + next.index };
  if (pronouns.has(next.word.toLowerCase())) return { kind: 'pronoun', at: { start, end: tag.end + next.word.length } };
  if (selves.has(next.word.toLowerCase())) return { kind: 'self', at: { start, end: tag.end + next.word.length } };
  return namedSpeaker(told, tag, until) ?? describedSpeaker(told, tag, until) ?? { kind: 'phrase' };
};

/**
 * The speaker right behind a quotation that ends at `from`, with a verb of saying after: "…," Larasati menegaskan.   "…," dia menegaskan.
 * Behind a full stop another sentence begins: "…." Larasati mengatakan beras cukup.
 */
const followingSayer = ({ text, mentions }: Told, from: number, until: number): Speaker | undefined => {
  const clause = text.slice(from, until);
  const ended = /[.…]\s*$/.test(text.slice(from - 3, from)) && !/^\P{L}{0,2},/u.test(clause);
  const [first, verb] = wordsIn(clause.slice(0, 60));
  if (!first) return undefined;
  const start = from + first.index;
  if (!ended && pronouns.has(first.word.toLowerCase()) && isSaid(verb?.word ?? ''))
    return { kind: 'pronoun', at: { start, end: start + first.word.length } };
  const [mention] = within(mentions, { start: from, end: until });
  if (!mention) return undefined;
  const between = text.slice(from, mention.at.start).replace(/\s+/g, '');
  const rest = text.slice(mention.at.end, until);
  const [next = ''] = /[\p{L}\d]+/u.exec(rest) ?? [];
  const says = !ended && /^\P{L}{0,2},?$/u.test(between) && isSaid(next);
  // "Beras cukup." – Larasati
  const signed = /^\P{L}{1,2}[–—-]$/u.test(between) && next === '';
  if (!says && !signed) return undefined;
  return { kind: 'person', person: mention.person, at: mention.at, rule: 'name-and-verb' };
};

// "…," Larasati menegaskan.   "…," Larasati tertawa.
const isSaid = (word: string): boolean => sayingVerbs.has(word.toLowerCase()) || gestures.has(word.toLowerCase());
