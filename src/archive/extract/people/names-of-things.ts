import { localAreas } from '../../language/local-offices.ts';
import { ownedThings } from '../../language/organisations.ts';
import type { Run } from './find-runs.ts';
import type { Passage } from './read-passage.ts';
import { signsBefore } from './signs-before.ts';
import { isWord } from './word-facts.ts';

/** The signs right beside a name that speak of a person; "warga Sukamaju" and "anggota Koperasi Mekar Sari" do not. */
const WITNESSES: ReadonlySet<string> = new Set([
  'registry',
  'nickname',
  'office-before',
  'office-in-clause',
  'honorific-before',
  'office-after',
  'role-before',
  'said-by',
  'says',
  'attributed-to',
  'age-after',
  'degree-after',
]);

/**
 * The names a run gives to a building, a body or a thing, in lower case: for "Masjid Bunga Larasati" the whole and every part of it,
 * since "Bunga Larasati ramai" may follow. Empty where no such word stands beside the run; one that ends an office
 * ("Ketua Yayasan …") tells nothing of what follows, nor one that may be its owner's ("Rumah …").
 */
export const namesOfThings = (passage: Passage, run: Run): string[] => {
  const opener = passage.tokens[run.start - 1]?.key ?? '';
  const isBehindHead =
    !passage.officeUpTo.has(run.start) &&
    !ownedThings.has(opener) &&
    signsBefore(passage, run.start).signs.includes('head-before');
  const isTeam = (opener === 'tim' && run.end === run.start + 1) || hasScore(passage, run);
  if (!isBehindHead && !isTeam && !isInListOfPlaces(passage, run) && passage.labels[run.end] !== 'tail') return [];
  const words = passage.tokens
    .slice(run.start, run.end)
    .filter((_, index) => isWord(run.kinds[index]))
    .map(({ key }) => key);
  return words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' ')));
};

/** What a team does by a score: "Etam Jaya menang 3-1". */
const RESULTS = new Set('menang kalah unggul takluk tumbang imbang seri tertinggal menyerah memimpin'.split(' '));

// "Etam Jaya menang 3-1 atas …", "Etam Jaya 3-1 Bintang Timur", "Etam Jaya (4-3-3)"; who bears a known name plays alone.
const hasScore = ({ tokens }: Passage, { end, kinds }: Run): boolean => {
  if (kinds.includes('given')) return false;
  const at = RESULTS.has(tokens[end]?.key ?? '') || tokens[end]?.text === '(' ? end + 1 : end;
  return /^\d{1,2}-\d{1,2}(?:-\d)*$/.test(tokens[at]?.text ?? '');
};

// "… menyasar Desa Pengotan, Landih, Songan A dan Trunyan": all that is listed behind the kind of place. "Kepala Desa …" heads none.
const isInListOfPlaces = ({ tokens, labels, officeUpTo }: Passage, run: Run): boolean => {
  let at = run.start;
  for (let items = 0; items < MAX_ITEMS; items += 1) {
    const link = tokens[at - 1];
    if (localAreas.has(link?.key ?? '')) return items > 0 && labels[at - 1] !== 'office' && !officeUpTo.has(at);
    if (link?.text !== ',' && link?.key !== 'dan' && link?.key !== 'serta') return false;
    at -= 1;
    while (tokens[at - 1]?.text === ',') at -= 1;
    const from = at;
    while (at > from - MAX_ITEM_WORDS && tokens[at - 1]?.capital && !localAreas.has(tokens[at - 1]?.key ?? '')) at -= 1;
    if (at === from) return false;
  }
  return false;
};

/** Longer lists, and longer names in them, are of something else. */
const MAX_ITEMS = 12;
const MAX_ITEM_WORDS = 3;

/** Whether mentions of one name are of the thing the text calls so: every form is its name, and no sign beside one speaks of a person. */
export const isThing = (
  mentions: readonly { names: readonly string[]; signs: readonly string[] }[],
  things: ReadonlySet<string>,
): boolean =>
  things.size > 0 &&
  mentions.every(
    ({ names, signs }) =>
      things.has(names.join(' ').toLowerCase().replaceAll('.', '')) && !signs.some((sign) => WITNESSES.has(sign)),
  );
