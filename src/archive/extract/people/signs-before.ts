import { rolesAtLarge } from '../../language/offices.ts';
import { attributions, closingVerbOf } from '../../language/speech-verbs.ts';
import { verbsOnPeople } from '../../language/verbs-on-people.ts';
import { opensBody } from './end-of-body.ts';
import type { Office } from './find-offices.ts';
import { isListMark } from './is-list-mark.ts';
import type { Passage } from './read-passage.ts';
import { signOfWord } from './sign-of-word.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** What stands on one side of a span: the signs, and the office printed there. */
export interface Side {
  signs: string[];
  office: Office | undefined;
}

/** Words before a person who is met, joined or named: "bersama …", "bernama …". */
const COMPANY = new Set(
  'bersama dengan kepada oleh bernama alias antara maupun bagi terhadap selain sementara bahwa'.split(' '),
);

/** "Diadaptasi oleh …" closes articles taken over from elsewhere: a byline within the text. */
const CREDITED = new Set(['diadaptasi', 'disadur', 'dialihbahasakan']);

const ROADS = new Set(['jl', 'jln', 'gg']);

/** Words between what opens the name of a body and the name itself: "Stasiun Meteorologi …", "Rumah Sakit Umum Pusat …". */
const MAX_KIND = 2;

// "Jalan LLRE Martadinata": initials written as one word. "Stasiun Meteorologi Larasati": what kind of body it is.
const behindHead = (tokens: readonly Token[], labels: readonly (Label | undefined)[], left: number): number => {
  let at = left;
  while (at > left - MAX_KIND && isKind(tokens[at], labels[at])) at -= 1;
  return at < left && labels[at] === 'head' && tokens[at]?.capital ? at : left;
};

const isKind = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.capital === true &&
  !token.opens &&
  (label === 'common' || label === 'portfolio' || (label === undefined && token.allCapitals));

const signOfOffice = (label: Label | undefined, first: Token | undefined): string => {
  if (label !== 'role') return 'office-before';
  return rolesAtLarge.has(first?.key ?? '') ? 'anyone-before' : 'role-before';
};

/** Words that go on from an office to where it is held. */
const HELD = new Set(['di', 'untuk', 'pada', 'dari', 'bidang', 'urusan']);

/** A longer way from an office to the comma behind it is a sentence, in words. */
const MAX_HELD = 7;

// "Duta Besar Rusia untuk PBB, Larasati Wirayuda, …": the office whose place stands between it and the comma at `comma`.
const officeInClause = (
  { tokens, officeUpTo }: Pick<Passage, 'tokens' | 'officeUpTo'>,
  comma: number,
): Office | undefined => {
  for (let at = comma - 1; at > comma - MAX_HELD && tokens[at] !== undefined && tokens[at]?.kind !== 'mark'; at -= 1) {
    const office = HELD.has(tokens[at]?.key ?? '') ? officeUpTo.get(at) : undefined;
    if (office) return office;
  }
  return undefined;
};

/** What stands before the token at `start`: "Menteri Luar Negeri (Menlu) RI, …". */
export const signsBefore = ({ tokens, labels, officeUpTo }: Passage, start: number): Side => {
  const signs: string[] = [];
  let left = start - 1;
  while (labels[left] === 'honorific' || (tokens[left]?.text === '.' && labels[left - 1] === 'honorific')) left -= 1;
  if (left < start - 1) signs.push('honorific-before');
  // "Jl. Dr. …": the full stop of a road shortened
  if (tokens[left]?.text === '.' && ROADS.has(tokens[left - 1]?.key ?? '')) left -= 1;
  const previous = tokens[left];
  // "Gereja St. Yosef"
  if (previous?.text === '.' && tokens[left - 1]?.text === 'St') signs.push('head-before');
  if (previous?.key === 'oleh' && CREDITED.has(tokens[left - 1]?.key ?? '')) signs.push('credit-before');
  const comma = previous?.text === ',';
  const office = officeUpTo.get(comma ? left : left + 1);
  if (office) {
    signs.push(signOfOffice(labels[office.start], tokens[office.start]));
    if (comma) signs.push('office-and-comma');
    if (labels[office.end - 1] === 'head') signs.push('head-in-office');
    // "anggota Koperasi Mekar Sari"
    if (opensBody(tokens[office.end - 1]?.key ?? '') && !comma) signs.push('body-in-office');
    return { signs, office };
  }
  const further = comma ? officeInClause({ tokens, officeUpTo }, left) : undefined;
  if (further) return { signs: [...signs, 'office-in-clause'], office: further };
  if (!previous || left < 0) return { signs: [...signs, 'block-opening'], office };
  // "Direktur Indobarometer …": an office of a body no table knows.
  if (officeUpTo.has(left) && previous.capital) signs.push('office-further-before');
  else if (officeUpTo.has(left - 1) && previous.capital && tokens[left - 1]?.capital)
    signs.push('office-further-before');
  const label = labels[behindHead(tokens, labels, left)];
  // "karya mendiang Larasati"
  if (label === 'kin' || label === 'modifier') signs.push('role-before');
  else if (label === 'head') signs.push('head-before');
  else if (label === 'organisation' || (previous.allCapitals && label === undefined)) signs.push('organisation-before');
  else if (label === 'place') signs.push('place-before');
  else if (label === 'calendar') signs.push('calendar-before');
  // "Kata Larasati" opens a sentence; "Sri Puji Astuti" says nothing.
  else if ((!previous.capital || previous.opens) && closingVerbOf(previous.text)?.pronoun === false)
    signs.push('said-by');
  else if (attributions.has(previous.key)) signs.push('attributed-to');
  else if (previous.key === 'di') signs.push('place-preposition');
  else if (['ke', 'dari', 'pada'].includes(previous.key)) signs.push('from-or-to-before');
  else if (verbsOnPeople.has(previous.key)) signs.push('acted-upon-before');
  else if (previous.key === 'dan' || previous.key === 'serta') signs.push('and-before');
  else if (COMPANY.has(previous.key)) signs.push('company-before');
  else if (previous.kind === 'word' || previous.kind === 'initials')
    signs.push(signOfWord(labels[left], previous, 'before'));
  else if (previous.text === '&') signs.push('ampersand-before');
  else if (previous.text === '(') signs.push('bracket-before');
  else if (comma) signs.push('comma-before');
  else if (previous.kind === 'number') signs.push(isListMark(previous) ? 'item-before' : 'number-before');
  return { signs, office };
};
