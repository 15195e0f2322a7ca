import { isNounForm } from '../../language/noun-form.ts';
import { ambiguousNames } from '../../language/person-names.ts';
import type { Found } from '../../model/found.ts';
import { endAtTail, endBeforeComma, isOfBody } from './body-in-office.ts';
import { closingBracket, describeOffice } from './describe-office.ts';
import { endOfBody } from './end-of-body.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** An office or role as printed: "Menteri Luar Negeri (Menlu) RI", "pengamat ekonomi". Token positions, `end` exclusive. */
export interface Office {
  start: number;
  end: number;
  role: Found<string>;
}

type Labels = readonly (Label | undefined)[];

/** Words that may stand between the parts of an office: "Bidang Hukum", "Hukum dan Keamanan". */
const LINKS = new Set(['urusan', 'bidang', 'dan', 'pada']);

/** "mantan Pelaksana Tugas (Plt) Wakil": words before an office that change it; a longer row of them belongs to none. */
const MAX_MODIFIERS = 8;

/** More lower-case words between a role and a name belong to another sentence part: "pakar hukum tata negara". */
const MAX_LOWER_WORDS = 3;

// "pengamat politik" goes on with its field; "dokter ingin menunggu" goes on with a sentence.
const NO_FIELD =
  /^(?:yang|dan|di|ke|dari|itu|ini|lain.*|adalah|ialah|akan|telah|sudah|ingin|saat|dengan|untuk|juga|pun|serta|atau|oleh|pada|tidak|bisa|(?:me|di|ber|ter)\p{L}{4,}|.*nya)$/u;

/**
 * Every office named in one block, in text order. `isName` tells the position of a word that a person goes by, though it looks like an
 * acronym or an office; `called` are the words in lower case by which the text calls somebody.
 */
export const findOffices = (
  tokens: readonly Token[],
  labels: Labels,
  isName: (position: number) => boolean,
  called: ReadonlySet<string>,
): Office[] => {
  const offices: Office[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = readOffice(tokens, labels, start, isName, called);
    if (end === undefined) start += 1;
    else {
      offices.push({ start, end, role: describeOffice(tokens.slice(start, end)) });
      start = end;
    }
  }
  return offices;
};

const readOffice = (
  tokens: readonly Token[],
  labels: Labels,
  start: number,
  isName: (position: number) => boolean,
  called: ReadonlySet<string>,
): number | undefined => {
  let at = start;
  while (labels[at] === 'modifier' && at < start + MAX_MODIFIERS) at = afterModifier(tokens, labels, at);
  const head = labels[at];
  if ((head !== 'office' && head !== 'role') || isName(start)) return undefined;
  while (labels[at] === head) at += 1;
  let lower = 0;
  let end = at;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const next = labels[at + 1];
    const bracket = token.text === '(' ? closingBracket(tokens, at) : undefined;
    const body = endOfBody(tokens, labels, at, called);
    // Behind the body's own name stands the person.
    if (body !== undefined) return body;
    const tail = endAtTail(tokens, labels, at) ?? endBeforeComma(tokens, labels, at);
    if (bracket !== undefined) at = bracket + 1;
    else if (tail !== undefined) at = tail;
    // "Anggota Komisi III DPR dari Fraksi …"
    else if (token.key === 'dari' && ['fraksi', 'partai', 'dapil'].includes(tokens[at + 1]?.key ?? '')) at += 2;
    else if (
      token.kind === 'word' &&
      !isName(at) &&
      isPart(token, labels[at]) &&
      !isInitialsOfName(tokens, labels, at) &&
      !opensName(tokens, labels, at)
    )
      at += 1;
    // "Kapolsek Sewon Kompol …": what stands between an office and a rank is the office's place.
    else if (token.capital && labels[at] === undefined && next === 'honorific') at += 1;
    else if (!called.has(token.key) && isOfBody(tokens, labels, start, at)) at += 1;
    // "Ketua RT 03 RW 05 Dusun …"
    else if (token.kind === 'number' && ['rt', 'rw'].includes(tokens[at - 1]?.key ?? '')) at += 1;
    else if (LINKS.has(token.key) && (isBodyWord(next) || isOfOffice(tokens[at + 1], next))) at += 2;
    else if (head === 'role' && isField(token) && lower < MAX_LOWER_WORDS && end === at) {
      lower += 1;
      at += 1;
      end = at;
      continue;
    } else break;
    end = at;
  }
  return end;
};

// "Anggota Fraksi … TB Hasanuddin": two letters right before a known name open it.
const isInitialsOfName = (tokens: readonly Token[], labels: Labels, at: number): boolean =>
  labels[at] === undefined &&
  labels[at - 1] !== 'office' &&
  /^\p{Lu}{1,2}$/u.test(tokens[at]?.text ?? '') &&
  labels[at + 1] === 'name';

const isBodyWord = (label: Label | undefined): boolean =>
  label === 'portfolio' || label === 'organisation' || label === 'head';

// "Pelaksana Tugas (Plt) Bupati": the short form of the modifier may stand behind it.
const afterModifier = (tokens: readonly Token[], labels: Labels, at: number): number => {
  const bracketed = tokens[at + 1]?.text === '(' && labels[at + 2] === 'modifier' && tokens[at + 3]?.text === ')';
  return bracketed ? at + 4 : at + 1;
};

// "Bupati … Gede Suyasa": a common word that is a name too goes with the unknown word behind it.
const opensName = (tokens: readonly Token[], labels: Labels, at: number): boolean =>
  ambiguousNames.has(tokens[at]?.key ?? '') &&
  tokens[at + 1]?.capital === true &&
  (labels[at + 1] === undefined || labels[at + 1] === 'name');

const isField = (token: Token): boolean => token.kind === 'word' && !token.capital && !NO_FIELD.test(token.key);

const isPart = (token: Token, label: Label | undefined): boolean =>
  label === 'portfolio' ||
  label === 'place' ||
  label === 'organisation' ||
  label === 'office' ||
  label === 'head' ||
  label === 'tail' ||
  isOfOffice(token, label) ||
  (label === undefined && token.allCapitals);

// "Perencanaan dan Pendayagunaan"
const isOfOffice = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.capital === true &&
  (label === 'common' || (label === undefined && (token.word.inflected || isNounForm(token.key))));
