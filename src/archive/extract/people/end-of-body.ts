import { givenNames } from '../../language/person-names.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

/** Firms: a name of their own always follows, and a person's only behind it. */
const FIRMS: ReadonlySet<string> = new Set(['pt', 'cv', 'ud', 'pd', 'perum', 'perumda', 'koperasi', 'bumdes']);

/** Bodies named like anything, also like a person. */
const BODIES: ReadonlySet<string> = new Set(
  'yayasan kelompok paguyuban komunitas perkumpulan perusahaan ponpes pesantren sanggar klinik hotel rs rsu rsud rsia'.split(
    ' ',
  ),
);

/** The longest name of a body, in words. */
const MAX_WORDS = 8;

/**
 * Where the name of the body ends that was opened right before `at` inside an office: in front of a comma or a title with a person behind
 * it, or of a known first name ("Direktur PT Sumber Rejeki Eko Hartanto"). Undefined where that cannot be told.
 */
export const endOfBody = (
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  at: number,
): number | undefined => {
  const opener = tokens[at - 1]?.key ?? '';
  if (!FIRMS.has(opener) && !BODIES.has(opener)) return undefined;
  let stop = at;
  while (stop < at + MAX_WORDS && isOfName(tokens[stop], labels[stop])) stop += 1;
  if (stop === at) return undefined;
  const isFirm = FIRMS.has(opener) || !givenNames.has(tokens[at]?.key ?? '');
  if (labels[stop] === 'honorific') return stop;
  if (tokens[stop]?.text === ',' && isFirm && isOfPerson(tokens[stop + 1], labels[stop + 1])) return stop;
  for (let split = at + 1; split <= stop - 2; split += 1) {
    if (isFirm && labels[split] === 'name' && givenNames.has(tokens[split]?.key ?? '')) return split;
  }
  // Of a long row without a known first name the last two words are the person's: "PT Nusa Karya Sentosa Cakra Wirayuda".
  const isPerson = [stop - 1, stop - 2].every(
    (last) => isOfPerson(tokens[last], labels[last]) && labels[last] !== 'honorific',
  );
  return isFirm && stop >= at + 4 && isPerson && tokens[stop]?.kind !== 'mark' ? stop - 2 : undefined;
};

const isOfName = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.kind === 'word' && token.capital && label !== 'office' && label !== 'honorific' && label !== 'calendar';

const isOfPerson = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.capital === true && (label === undefined || label === 'name' || label === 'honorific');
