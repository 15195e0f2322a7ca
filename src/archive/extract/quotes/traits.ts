import { honorifics } from '../../language/offices.ts';
import { manNouns, personKinds, womanNouns } from '../../language/person-kinds.ts';
import { type Sex, sexOfName } from '../../language/sex-of-name.ts';
import { attributions, closingVerbOf, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Mention } from '../../model/draft.ts';

/** What a text says of a person, or words for one: "perempuan 52 tahun itu" as "Larasati (52), perajin tempe". */
export interface Traits {
  sex?: Sex | undefined;
  age?: number | undefined;
  /** The noun that says most, in words for somebody. */
  head?: string | undefined;
  /** The nouns and names beside the person, lower case. */
  words: Set<string>;
  /** What the person is, by field. */
  kinds: Set<string>;
}

/** What the words beside everybody's names say of them; `text` outside `mentions` is narration or speech alike. */
export const traitsOf = (text: string, mentions: readonly Mention[]): Map<number, Traits> => {
  const all = new Map<number, Traits>();
  for (const [index, { at, person, form, role }] of mentions.entries()) {
    const known = all.get(person) ?? { words: new Set(), kinds: new Set() };
    all.set(person, known);
    const before = text.slice(Math.max(at.start - MAX_BESIDE, mentions[index - 1]?.at.end ?? 0), at.start);
    const behind = text.slice(at.end, Math.min(at.end + MAX_BESIDE, mentions[index + 1]?.at.start ?? text.length));
    const { age, apposition = '' } = BEHIND.exec(behind)?.groups ?? {};
    // "Larasati dan Cakra, dua petani muda": of both.
    const own = /^(?:dua|tiga|empat|kedua|ketiga|keduanya)\b/.test(apposition) ? '' : apposition;
    const beside = [...nounsBefore(before), ...split(role?.value ?? ''), ...split(own)];
    known.age ??= age === undefined ? ageIn(apposition) : Number(age);
    known.sex ??= sexOfAddress(before) ?? sexOfName(form);
    for (const word of beside) known.words.add(word);
    for (const kind of kindsIn(beside)) known.kinds.add(kind);
  }
  return all;
};

/** What words for somebody say: "perempuan 52 tahun", "sopir truk asal Boyolali". */
export const traitsIn = (description: string): Traits => {
  const words = split(description);
  // "mantan pemain timnas" may be a coach by now.
  const former = FORMER.has(words[0] ?? '');
  const head = words[former ? 1 : 0] ?? '';
  const sex = womanNouns.has(head) ? 'woman' : manNouns.has(head) ? 'man' : undefined;
  const telling = words.filter((word) => !SMALL.has(word) && !/^\d+$/.test(word));
  return {
    sex,
    age: ageIn(description),
    head: sex ? undefined : head,
    words: new Set(telling),
    kinds: new Set(former ? [] : kindsIn(words)),
  };
};

const FORMER = new Set(['mantan', 'eks', 'bekas']);

const SMALL = new Set(
  'yang asal kelahiran berusia berumur usia tahun itu ini tersebut dan di dari dua tiga empat lima anak mantan eks sang si dengan'.split(
    ' ',
  ),
);

/** Code units on either side of a name. */
const MAX_BESIDE = 100;

// "Larasati (52), perajin tempe asal Klaten, …"   "Larasati, 52 tahun, …"   "Larasati merupakan perajin tempe."
const BEHIND =
  /^\s?(?:\((?<age>\d{1,2})(?: tahun| th)?\)|,\s(?=\d{1,2}[, ]))?(?:\s?,\s|\s(?:adalah|merupakan|yang (?:juga|berprofesi|bekerja)(?: sebagai)?)\s)?(?<apposition>[^.,;:!?"“”()]{2,80})?/;

/** The years told in words: "52 tahun", "berusia 52". */
export const ageIn = (words: string): number | undefined => {
  const [, before, behind] =
    /\b(\d{1,2}) tahun\b|\b(?:berusia|berumur|usia) (\d{1,2})\b/.exec(words) ?? /^(\d{1,2})$()/.exec(words) ?? [];
  return before || behind ? Number(before || behind) : undefined;
};

const split = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\d.'’-]+/u)
    .filter((word) => word !== '');

// "kata perajin tempe, Larasati": the words right before a name, back to a verb or a preposition.
const nounsBefore = (before: string): string[] => {
  const [own = ''] = before.split(/[.;:!?"“”()\n]\s*/).slice(-1);
  const chunks = own.split(',');
  const near = (chunks.at(-1)?.trim() === '' ? chunks.at(-2) : chunks.at(-1)) ?? '';
  const words = split(near);
  const stop = words.findLastIndex(
    (word) => STOPS.has(word) || sayingVerbs.has(word) || attributions.has(word) || closingVerbOf(word) !== undefined,
  );
  return words.slice(stop + 1).slice(-MAX_NOUNS);
};

const MAX_NOUNS = 7;

const STOPS = new Set(
  'kepada dengan oleh bersama untuk dan serta bahwa agar istri suami anak ayah ibu milik putra putri adik kakak'.split(
    ' ',
  ),
);

/** What nouns say somebody is. */
export const kindsIn = (words: readonly string[]): string[] => {
  const nouns = new Set([...words, ...words.slice(1).map((word, index) => `${words[index]}-${word}`)]);
  return personKinds.filter((entry) => entry.nouns.some((noun) => nouns.has(noun))).map(({ kind }) => kind);
};

// "Ibu Larasati"   "Pak Cakra"
const sexOfAddress = (before: string): Sex | undefined => {
  const last = split(before.slice(-12)).at(-1)?.replace(/\.$/, '') ?? '';
  if (!honorifics.has(last)) return undefined;
  return WOMAN_ADDRESS.has(last) ? 'woman' : MAN_ADDRESS.has(last) ? 'man' : undefined;
};

const WOMAN_ADDRESS = new Set(
  'ibu bu nyonya mbak mbok hj hajjah nyai teh teteh ning bunda mama nenek oma tante suster uni neng inaq'.split(' '),
);
const MAN_ADDRESS = new Set(
  'bapak pak tuan mas bang abang kang kiai kyai gus ustaz buya habib romo pastor opa om kakek abah uda amaq'.split(' '),
);
