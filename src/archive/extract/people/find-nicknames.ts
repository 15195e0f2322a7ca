import { honorifics, lowerHonorifics } from '../../language/offices.ts';
import type { Span } from '../../model/span.ts';
import { labelOfWord } from './word-labels.ts';

/** A full name and the other names its text says the person goes by. */
export interface Nicknamed {
  name: string;
  aliases: string[];
}

/** A text that announces more is no report. */
const MAX_NICKNAMES = 50;

/** No announcement of a nickname is longer. */
const MAX_AHEAD = 100;

const NAME = "\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]+){0,2}";

// Bambang Wiryawan (BW)   Bambang Wiryawan (Gus Wir)   Joko Widodo (Jokowi)   Joko Widodo atau Jokowi: as the words beside a name may be anything, letters must fit.
const BRACKETED = /^(?: \(((?:\p{Lu}\p{L}+ )?\p{Lu}[\p{L}'’]+)\)| atau (\p{Lu}[\p{L}'’]+)(?![\p{L}'’]| \p{Lu}))/u;

// …, yang akrab disapa Bento   … alias Bento   … biasa dipanggil Pak Bento   … yang dikenal dengan nama Bento
const CALLED = new RegExp(
  `^,? (?:atau )?(?:yang )?(?:alias|(?:(?:lebih )?(?:akrab|biasa|kerap|sering|karib) )?(?:disapa|dipanggil)|(?:lebih )?dikenal dengan)` +
    `(?: dengan)?(?: nama| sebutan| sapaan| panggilan)?(?: akrab)? ["“'‘]?(${NAME})`,
  'u',
);

// Bento, sapaan akrabnya,   Bento, begitu ia disapa,
const ANNOUNCED =
  /(?<!\p{L})(\p{Lu}\p{Ll}+)["”'’]?, (?:sapaan|panggilan|begitu (?:ia|dia) (?:akrab |biasa |kerap )?(?:disapa|dipanggil))/gu;

// Sidharto "Bento" Kusumo
const INSIDE = /(?<![\p{L}'’])((?:\p{Lu}[\p{L}'’]+ ){1,2})(["“'‘](\p{Lu}\p{L}+)["”'’])((?: \p{Lu}[\p{L}'’]+){1,2})/gu;

/** The names `text` gives to the people of `named`, whose full names stand at these places in text order. */
export const findNicknames = (text: string, named: readonly { form: string; at: Span }[]): Nicknamed[] => {
  const found: Nicknamed[] = [];
  for (const { form, at } of named) {
    const ahead = text.slice(at.end, at.end + MAX_AHEAD);
    const beside = BRACKETED.exec(ahead);
    const short = beside?.[1] ?? beside?.[2];
    if (short && (isMadeFrom(short, form) || isAddressed(short, form))) found.push({ name: form, aliases: [short] });
    const called = withoutAddress(CALLED.exec(ahead)?.[1]);
    if (called) found.push({ name: form, aliases: [called] });
  }
  let next = 0;
  for (const match of text.matchAll(ANNOUNCED)) {
    while ((named[next]?.at.end ?? Number.POSITIVE_INFINITY) < match.index) next += 1;
    const last = named[next - 1];
    if (last) found.push({ name: last.form, aliases: [match[1] as string] });
  }
  for (const [, before = '', quoted = '', nickname = '', after = ''] of text.matchAll(INSIDE)) {
    const words = before.trim().split(' ');
    const own = words.slice(words.findLastIndex((word) => !mayName(word)) + 1);
    const rest = after.trim().split(' ');
    const isPerson =
      own.length > 0 && rest.every(mayName) && [...own, ...rest].some((word) => labelOfWord(word) === 'name');
    if (isPerson)
      found.push({ name: [...own, ...rest].join(' '), aliases: [[...own, quoted, ...rest].join(' '), nickname] });
  }
  return found.slice(0, MAX_NICKNAMES);
};

const mayName = (word: string): boolean => [undefined, 'name'].includes(labelOfWord(word));

// "Pak Bento" is Bento
const withoutAddress = (called: string | undefined): string | undefined => {
  const words = called?.split(' ') ?? [];
  const rest = words.slice(words.findIndex((word) => labelOfWord(word) !== 'honorific'));
  return rest.every((word) => [undefined, 'name', 'common'].includes(labelOfWord(word))) ? rest.join(' ') : undefined;
};

// "Gus Wir" is Bambang Wiryawan: an address and the beginning of one word of the name.
const isAddressed = (short: string, form: string): boolean => {
  const [address = '', nickname] = short.toLowerCase().split(' ');
  if (nickname === undefined || !(honorifics.has(address) || lowerHonorifics.has(address))) return false;
  return form
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(nickname));
};

/** Whether `short` is initials of the name in order, begins like its first word, or is the end of one of them. */
const isMadeFrom = (short: string, form: string): boolean => {
  const words = form.split(/[ .]+/).filter((word) => word !== '');
  if (/^\p{Lu}{2,}$/u.test(short)) {
    let at = 0;
    for (const word of words) if (word[0] === short[at]) at += 1;
    return at === short.length;
  }
  const [nickname = '', first = ''] = [short, words[0]].map((word) => word?.toLowerCase());
  return first.startsWith(nickname.slice(0, 3)) || words.some((word) => word.toLowerCase().endsWith(nickname));
};
