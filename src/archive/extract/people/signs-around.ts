import { rolesAtLarge } from '../../language/offices.ts';
import { attributions, closingVerbOf, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Office } from './find-offices.ts';
import { officeBehind } from './office-behind.ts';
import type { Passage } from './read-passage.ts';

/** What stands on one side of a span: the signs, and the office printed there. */
export interface Side {
  signs: string[];
  office: Office | undefined;
}

/** Words before a person who is met, joined or named: "bersama …", "bernama …". */
const COMPANY = new Set([
  'bersama',
  'dengan',
  'kepada',
  'oleh',
  'bernama',
  'alias',
  'antara',
  'bagi',
  'terhadap',
  'selain',
  'sementara',
  'bahwa',
]);

/** "Diadaptasi oleh …" closes articles taken over from elsewhere: a byline within the text. */
const CREDITED = new Set(['diadaptasi', 'disadur', 'dialihbahasakan']);

/** What joins the people of a list or a pair. */
const LINKS = new Set([',', 'dan', 'serta', '-', '–']);

// One known name could be a place or a firm; two in a row are somebody.
const isFullName = (labels: Passage['labels'], one: number, other: number): boolean =>
  labels[one] === 'name' && labels[other] === 'name';

/** What stands before the token at `start`: "Menteri Luar Negeri (Menlu) RI, …". */
export const signsBefore = ({ tokens, labels, officeUpTo }: Passage, start: number): Side => {
  const signs: string[] = [];
  let left = start - 1;
  while (labels[left] === 'honorific' || (tokens[left]?.text === '.' && labels[left - 1] === 'honorific')) left -= 1;
  if (left < start - 1) signs.push('honorific-before');
  const previous = tokens[left];
  if (previous?.key === 'oleh' && CREDITED.has(tokens[left - 1]?.key ?? '')) signs.push('credit-before');
  const comma = previous?.text === ',';
  const office = officeUpTo.get(comma ? left : left + 1);
  // "Retno, Bunga dan Sri": a known name right before in a list.
  const link = tokens[left]?.key === 'dan' && tokens[left - 1]?.text === ',' ? left - 1 : left;
  if (LINKS.has(tokens[link]?.key ?? '') && isFullName(labels, link - 1, link - 2)) signs.push('name-before');
  if (office) {
    signs.push(labels[office.start] === 'role' ? 'role-before' : 'office-before');
    if (comma) signs.push('office-and-comma');
    if (labels[office.end - 1] === 'head') signs.push('head-in-office');
    return { signs, office };
  }
  if (!previous || left < 0) return { signs: [...signs, 'block-opening'], office };
  // "Direktur Indobarometer …": an office of a body no table knows.
  if (officeUpTo.has(left) && previous.capital) signs.push('office-further-before');
  else if (officeUpTo.has(left - 1) && previous.capital && tokens[left - 1]?.capital)
    signs.push('office-further-before');
  const label = labels[left];
  if (label === 'kin') signs.push('role-before');
  else if (label === 'head') signs.push('head-before');
  else if (label === 'organisation' || (previous.allCapitals && label === undefined)) signs.push('organisation-before');
  else if (label === 'place') signs.push('place-before');
  else if (label === 'calendar') signs.push('calendar-before');
  else if (closingVerbOf(previous.text)?.pronoun === false) signs.push('said-by');
  else if (attributions.has(previous.key)) signs.push('attributed-to');
  else if (['di', 'ke', 'dari', 'pada'].includes(previous.key)) signs.push('place-preposition');
  else if (previous.key === 'dan' || previous.key === 'serta') signs.push('and-before');
  else if (COMPANY.has(previous.key)) signs.push('company-before');
  else if (previous.kind === 'word' || previous.kind === 'initials')
    signs.push(previous.capital ? 'capital-before' : 'lower-before');
  else if (previous.text === '(') signs.push('bracket-before');
  else if (comma) signs.push('comma-before');
  else if (previous.kind === 'number') signs.push('number-before');
  return { signs, office };
};

/** What stands behind the token before `end`: "… mengatakan", "… (45)", "…, Wakil Menteri Luar Negeri". */
export const signsAfter = (passage: Passage, end: number): Side => {
  const { tokens, labels, officeFrom, runFrom } = passage;
  const next = tokens[end];
  const comma = next?.text === ',';
  const office = officeFrom.get(officeBehind(tokens, end) ?? -1);
  const own = office && !startsName(passage, office.end) && isWholeOffice(passage, office) ? office : undefined;
  const listed = comma ? runFrom.get(end + 1) : undefined;
  if (listed && hasAge(passage, listed.end)) return { signs: ['name-with-age-after'], office: own };
  if (own) return { signs: ['office-after'], office: own };
  if (!next) return { signs: ['block-end'], office: own };
  if (hasAge(passage, end)) return { signs: ['age-after'], office: own };
  const signs = [signOfNext(passage, end)];
  const link = comma && tokens[end + 1]?.key === 'dan' ? end + 1 : end;
  if (LINKS.has(tokens[link]?.key ?? '') && isFullName(labels, link + 1, link + 2)) signs.push('name-after');
  return { signs, office: own };
};

const signOfNext = ({ tokens, labels }: Passage, end: number): string => {
  const next = tokens[end];
  const label = labels[end];
  if (!next) return 'block-end';
  if (next.capital && (label === 'tail' || label === 'head')) return 'tail-after';
  if (sayingVerbs.has(next.key)) return 'says';
  if (next.kind === 'number' || /^[IVX]+$/.test(next.text)) return 'number-after';
  if ((next.kind === 'word' || next.kind === 'initials') && next.capital)
    return label === 'organisation' ? 'organisation-after' : 'capital-after';
  if (next.text === ',') return 'comma-after';
  if (next.text === '(') return 'bracket-after';
  if (next.text === ')') return 'bracket-closes-after';
  if (next.kind === 'mark') return 'mark-after';
  return signOfLower(next.key);
};

// mengunjungi, berangkat, tewas, ditangkap — and what stands before them: akan, juga, tidak
const signOfLower = (word: string): string => {
  if (/^(?:me|ber|ter|di)\p{L}{4,}$/u.test(word)) return 'verb-after';
  if (AUXILIARIES.has(word)) return 'auxiliary-after';
  if (word === 'ini' || word === 'itu' || word === 'tersebut') return 'this-after';
  if (word === 'yang') return 'which-after';
  if (word === 'dan' || word === 'serta') return 'and-after';
  if (word === 'di' || word === 'ke' || word === 'dari' || word === 'pada') return 'preposition-after';
  return 'lower-after';
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

// "…, warga Demak, …"; but "…, warga butuh beras" goes on with a sentence.
const isWholeOffice = ({ tokens, labels }: Passage, { start, end }: Office): boolean =>
  labels[start] !== 'role' ||
  ((tokens[end] === undefined || tokens[end].kind === 'mark') &&
    !(rolesAtLarge.has(tokens[start]?.key ?? '') && end > start + 1 && tokens[start + 1]?.capital === false));

// "Retno Marsudi, Menteri Luar Negeri Rusia Sergei Lavrov": the office is the next person's.
const startsName = ({ runFrom }: Passage, position: number): boolean => runFrom.has(position);
