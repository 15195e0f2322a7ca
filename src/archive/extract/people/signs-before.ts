import { attributions, closingVerbOf } from '../../language/speech-verbs.ts';
import { verbsOnPeople } from '../../language/verbs-on-people.ts';
import type { Office } from './find-offices.ts';
import { isListMark } from './is-list-mark.ts';
import type { Passage } from './read-passage.ts';
import { signOfWord } from './sign-of-word.ts';

/** What stands on one side of a span: the signs, and the office printed there. */
export interface Side {
  signs: string[];
  office: Office | undefined;
}

/** Words before a person who is met, joined or named: "bersama …", "bernama …". */
const COMPANY = new Set(
  'bersama dengan kepada oleh bernama alias antara bagi terhadap selain sementara bahwa'.split(' '),
);

/** "Diadaptasi oleh …" closes articles taken over from elsewhere: a byline within the text. */
const CREDITED = new Set(['diadaptasi', 'disadur', 'dialihbahasakan']);

const ROADS = new Set(['jl', 'jln', 'gg']);

/** What stands before the token at `start`: "Menteri Luar Negeri (Menlu) RI, …". */
export const signsBefore = ({ tokens, labels, officeUpTo }: Passage, start: number): Side => {
  const signs: string[] = [];
  let left = start - 1;
  while (labels[left] === 'honorific' || (tokens[left]?.text === '.' && labels[left - 1] === 'honorific')) left -= 1;
  if (left < start - 1) signs.push('honorific-before');
  // "Jl. Dr. …": the full stop of a road shortened
  if (tokens[left]?.text === '.' && ROADS.has(tokens[left - 1]?.key ?? '')) left -= 1;
  const previous = tokens[left];
  if (previous?.key === 'oleh' && CREDITED.has(tokens[left - 1]?.key ?? '')) signs.push('credit-before');
  const comma = previous?.text === ',';
  const office = officeUpTo.get(comma ? left : left + 1);
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
