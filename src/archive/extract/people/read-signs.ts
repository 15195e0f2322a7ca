import { isPlace } from '../../language/is-place.ts';
import { attributions, closingVerbOf, sayingVerbs } from '../../language/speech-verbs.ts';
import type { Found } from '../../model/found.ts';
import type { Candidate } from './find-candidates.ts';
import type { Office } from './find-offices.ts';
import type { Passage } from './read-passage.ts';
import type { Sign } from './signs.ts';

/** The signs around a candidate, and the office printed beside it. */
export interface Signs {
  signs: Sign[];
  role: Found<string> | undefined;
}

/** Reads what stands before, in and after a candidate of a passage. */
export const readSigns = (candidate: Candidate, passage: Passage): Signs => {
  const { tokens, labels } = passage;
  const { start, end, names } = candidate;
  const signs: Sign[] = [];
  let left = start - 1;
  while (labels[left] === 'honorific' || (tokens[left]?.text === '.' && labels[left - 1] === 'honorific')) left -= 1;
  if (left < start - 1) signs.push('honorific-before');
  const known = tokens.slice(start, end).filter((_, index) => labels[start + index] === 'name').length;
  // "Kepala Perpustakaan Daerah Bunga …" is a person for the name alone; "Ketua Lembaga Penjamin Simpanan" goes on with the body.
  const ofHead = belongsToHead(passage, left);
  const officeBefore = findOfficeBefore(passage, left);
  const before = ofHead && known === 0 ? undefined : officeBefore;
  const after = findOfficeAfter(passage, end);
  if (before) signs.push(labels[before.start] === 'role' ? 'role-before' : 'office-before');
  else if (after) signs.push('office-after');
  if (labels[left] === 'kin') signs.push('role-before');
  const previous = tokens[left];
  if (previous && closingVerbOf(previous.text)?.pronoun === false) signs.push('said-by');
  else if (previous && attributions.has(previous.key)) signs.push('attributed-to');
  if (ofHead && !before) signs.push('head-before');
  if (previous && ['di', 'ke', 'dari'].includes(previous.key)) signs.push('place-preposition');
  const next = tokens[end];
  if (next && sayingVerbs.has(next.key)) signs.push('says');
  if (hasAge(passage, end)) signs.push('age-after');
  if (before && isBodyOfNext(passage, end)) signs.push('body-before-person');
  if (labels[end] === 'tail' || labels[end] === 'head') signs.push('tail-after');
  if (next && (next.kind === 'number' || /^[IVX]+$/.test(next.text)) && next.text !== ',') signs.push('number-after');
  for (let count = 0; count < Math.min(2, known); count += 1) signs.push('known-name');
  if (names.length === 1 && known === 0) signs.push(tokens[start]?.opens ? 'single-opening' : 'single-unknown');
  return { signs, role: chooseRole(before, after) };
};

// "Gedung …", "Ketua Lembaga …": the word before opens a name of its own, and the candidate goes on with it.
const belongsToHead = ({ tokens, labels }: Passage, left: number): boolean =>
  labels[left] === 'head' && tokens[left]?.kind === 'word';

// "Menteri Luar Negeri (Menlu) RI, Retno": at most a comma between office and name.
const findOfficeBefore = ({ tokens, officeUpTo }: Passage, left: number): Office | undefined =>
  officeUpTo.get(tokens[left]?.text === ',' ? left : left + 1);

// "… (52)"
const hasAge = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.text === '(' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';

// "Ketua Kelompok Tirta Bahari, Paijo Hadisusilo (52)": the age says whose office it is.
const isBodyOfNext = (passage: Passage, end: number): boolean => {
  const next = passage.tokens[end]?.text === ',' ? passage.candidates.get(end + 1) : undefined;
  return next !== undefined && hasAge(passage, next.end);
};

// "Igor Morgulov, Wakil Menteri Luar Negeri untuk …" — but not "Retno Marsudi, Menteri Luar Negeri Rusia Sergei Lavrov".
const findOfficeAfter = ({ tokens, officeFrom, candidates }: Passage, end: number): Office | undefined => {
  const office = tokens[end]?.text === ',' ? officeFrom.get(end + 1) : undefined;
  return office && !candidates.has(office.end) ? office : undefined;
};

/** "pejabat tinggi kementerian …" says less than the office behind the name. */
const VAGUE_OFFICE = /^(?:pejabat|petinggi|pimpinan|perwakilan|utusan|anggota delegasi)\b/i;

/**
 * The office to show. A definite office after the name beats a vague one before it, and takes its country along:
 * "Pejabat Tinggi Kementerian … Rusia, (nama), Wakil Menteri …" is the Wakil Menteri … Rusia.
 */
const chooseRole = (before: Office | undefined, after: Office | undefined): Found<string> | undefined => {
  if (!before || !after || !VAGUE_OFFICE.test(before.role.value)) return (before ?? after)?.role;
  const country = before.role.value.split(' ').at(-1) ?? '';
  const value = isPlace(country) ? `${after.role.value} ${country}` : after.role.value;
  const at = { start: before.role.at?.start ?? 0, end: after.role.at?.end ?? 0 };
  return { ...after.role, value, at };
};
