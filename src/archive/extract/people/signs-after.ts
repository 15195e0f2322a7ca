import { rolesAtLarge, trades } from '../../language/offices.ts';
import { sayingVerbs } from '../../language/speech-verbs.ts';
import { closesApposition, namesNextPerson } from './apposition.ts';
import type { Office } from './find-offices.ts';
import { isDegree } from './is-degree.ts';
import { isListMark } from './is-list-mark.ts';
import { officeBehind } from './office-behind.ts';
import type { Passage } from './read-passage.ts';
import { signOfWord } from './sign-of-word.ts';
import type { Side } from './signs-before.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** What stands behind the token before `end`: "… mengatakan", "… (45)", "…, Wakil Menteri Luar Negeri". */
export const signsAfter = (passage: Passage, end: number): Side => {
  const { tokens, officeFrom, runFrom } = passage;
  const next = tokens[end];
  const comma = next?.text === ',';
  const office = officeFrom.get(officeBehind(tokens, end) ?? -1);
  const own = office && !namesNextPerson(passage, office) && isWholeOffice(passage, office) ? office : undefined;
  const listed = comma ? runFrom.get(end + 1) : undefined;
  if (listed && hasAge(passage, listed.end)) return { signs: ['name-with-age-after'], office: own };
  if (own) return { signs: ['office-after'], office: own };
  if (!next) return { signs: ['block-end'], office: own };
  if (hasAge(passage, end)) return { signs: ['age-after'], office: own };
  // "Hamdani SH", "Hamdani, S.H., …"
  if (isDegree(tokens, comma ? end + 1 : end)) return { signs: ['degree-after'], office: own };
  if (comma && closesApposition(passage, end)) return { signs: ['apposition-after'], office: own };
  if (isOrigin(tokens, end)) return { signs: ['origin-after'], office: own };
  return { signs: [signOfNext(passage, end)], office: own };
};

/** More words between a comma and "asal" tell something else. */
const MAX_BEFORE_ORIGIN = 2;

// "Grace Larasati, imigran asal Kenya, …", "Larasati asal Sleman"
const isOrigin = (tokens: readonly Token[], end: number): boolean => {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  let at = from;
  while (
    from > end &&
    at < from + MAX_BEFORE_ORIGIN &&
    tokens[at]?.kind === 'word' &&
    !tokens[at]?.capital &&
    tokens[at]?.key !== 'asal'
  )
    at += 1;
  return tokens[at]?.key === 'asal' && tokens[at + 1]?.capital === true;
};

const signOfNext = ({ tokens, labels }: Passage, end: number): string => {
  const next = tokens[end];
  const label = labels[end];
  if (!next) return 'block-end';
  if (next.capital && (label === 'tail' || label === 'head')) return 'tail-after';
  if (sayingVerbs.has(next.key)) return 'says';
  if (isListMark(next)) return 'item-after';
  if (next.kind === 'number' || /^[IVX]+$/.test(next.text)) return 'number-after';
  if ((next.kind === 'word' || next.kind === 'initials') && next.capital)
    return label === 'organisation' ? 'organisation-after' : signOfWord(label, next, 'after');
  if (next.text === '&') return 'ampersand-after';
  if (next.text === ',') return 'comma-after';
  if (next.text === '(') return closesBody(tokens, labels, end) ? 'acronym-after' : 'bracket-after';
  if (next.text === ')') return 'bracket-closes-after';
  if (next.kind === 'mark') return 'mark-after';
  return signOfLower(next.key);
};

// mengunjungi, berangkat, tewas, ditangkap — and what stands before them: akan, juga, tidak
const signOfLower = (word: string): string => {
  // "mantan bendahara Koperasi Mekar Sari berinisial YS": what goes before is not who is named.
  if (word === 'berinisial' || word === 'bernama') return 'called-after';
  if (/^(?:me|ber|ter|di)\p{L}{4,}$/u.test(word)) return 'verb-after';
  if (AUXILIARIES.has(word)) return 'auxiliary-after';
  if (ENGLISH.has(word)) return 'english-after';
  if (word === 'ini' || word === 'itu' || word === 'tersebut') return 'this-after';
  if (word === 'yang') return 'which-after';
  if (word === 'dan' || word === 'serta') return 'and-after';
  if (word === 'di' || word === 'ke' || word === 'dari' || word === 'pada') return 'preposition-after';
  return 'lower-after';
};

/** Small words of English: "Bunga of Rights" is a title. */
const ENGLISH = new Set('of the for and in on with from by'.split(' '));

// "Balai Taman Nasional Larasati (BTNL)": every letter in the brackets opens a word, and the first of them opens the name of a body.
const closesBody = (tokens: readonly Token[], labels: readonly (Label | undefined)[], open: number): boolean => {
  const acronym = tokens[open + 1];
  if (!acronym?.allCapitals || tokens[open + 2]?.text !== ')') return false;
  const first = open - acronym.text.length;
  const isBody = ['head', 'organisation', 'portfolio', 'common'].includes(labels[first] ?? '');
  return isBody && [...acronym.text].every((letter, index) => tokens[first + index]?.text.startsWith(letter));
};

const AUXILIARIES = new Set(
  'akan telah sudah juga pun tidak bisa dapat masih belum sendiri saat ketika usai lantas lalu kemudian sempat harus ingin mau tak bukan kembali'.split(
    ' ',
  ),
);

// "… (52)", "… (52 tahun)", "…, 52 tahun,"
const hasAge = ({ tokens }: Passage, at: number): boolean => {
  const opens = tokens[at]?.text;
  if ((opens !== '(' && opens !== ',') || !/^\d{1,2}$/.test(tokens[at + 1]?.text.replace(',', '') ?? '')) return false;
  return tokens[at + 2]?.key === 'tahun' || (opens === '(' && tokens[at + 2]?.text === ')');
};

// "…, warga Demak, …", "…, pensiunan guru yang mengajar …"; but "…, warga butuh beras" goes on with a sentence.
const isWholeOffice = ({ tokens, labels }: Passage, { start, end }: Office): boolean => {
  if (labels[start] !== 'role') return true;
  if (isAtLarge(tokens[start]))
    return endsWords(tokens[end]) && (end === start + 1 || tokens[start + 1]?.capital === true);
  return endsWords(tokens[end]) || tokens[end]?.key === 'yang' || tokens[end]?.key === 'asal';
};

const endsWords = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

const isAtLarge = (token: Token | undefined): boolean =>
  rolesAtLarge.has(token?.key ?? '') && !trades.has(token?.key ?? '');
