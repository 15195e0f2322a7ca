import { nameSound } from '../../language/name-sound.ts';
import { givenNames } from '../../language/person-names.ts';
import type { Token } from './tokenise.ts';
import { LIKE_NAMES } from './word-facts.ts';
import type { Label } from './word-labels.ts';

/** Firms: a name of their own always follows, and a person's only behind it. */
const FIRMS: ReadonlySet<string> = new Set(
  'pt cv ud pd perum perumda koperasi bumdes bumdesa bank bpr bprs kud lpd musala masjid gereja vihara pura langgar'.split(
    ' ',
  ),
);

/** Bodies named like anything, also like a person. */
const BODIES: ReadonlySet<string> = new Set(
  `yayasan kelompok tani nelayan ternak paguyuban komunitas perkumpulan perusahaan ponpes pesantren sanggar klinik hotel rs rsu rsud
  rsia puskesmas universitas institut politeknik akademi museum`.split(/\s+/),
);

/** Whether a word, in lower case, opens the name of a body: a name of its own follows, and a person's only behind it. */
export const opensBody = (word: string): boolean => FIRMS.has(word) || BODIES.has(word);

/** The longest name of a body, in words. */
const MAX_WORDS = 8;

/**
 * Where the name of the body ends that was opened right before `at`: in front of a comma or a title with a person behind it, of what the
 * text calls a person elsewhere ("kata Wimboh"), or of a known first name ("Direktur PT Sumber Rejeki Eko Hartanto"). Undefined where
 * that cannot be told. `called` are the single words, in lower case, that speak or are addressed in the text.
 */
export const endOfBody = (
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  at: number,
  called: ReadonlySet<string>,
): number | undefined => {
  const opener = tokens[at - 1]?.key ?? '';
  if (!opensBody(opener)) return undefined;
  // "Bank Sentral …": what kind of body it is goes on.
  if (labels[at] === 'head' && tokens[at - 1]?.word.next?.get(tokens[at]?.key ?? '')?.asCapital) return undefined;
  // "Kelompok Tani …": its own name begins behind the kind of group.
  const from = BODIES.has(tokens[at]?.key ?? '') ? at + 1 : at;
  let stop = from;
  while (stop < from + MAX_WORDS && isOfName(tokens[stop], labels[stop])) stop += 1;
  if (stop === from) return undefined;
  for (let split = from + 1; split < stop; split += 1) {
    // Who is called by the last of his names has one before it: "Bank Arta Wimboh Prasetya" of "kata Prasetya".
    if (!called.has(tokens[split]?.key ?? '')) continue;
    const mayBeTwo = split === stop - 1 && split > from + 1 && isOfPerson(tokens[split - 1], labels[split - 1]);
    return mayBeTwo ? split - 1 : split;
  }
  const isFirm = FIRMS.has(opener) || from > at || !givenNames.has(tokens[from]?.key ?? '');
  if (labels[stop] === 'honorific') return stop;
  if (tokens[stop]?.text === ',' && isFirm && isOfPerson(tokens[stop + 1], labels[stop + 1])) return stop;
  for (let split = from + 1; split <= stop - 2; split += 1) {
    if (isFirm && labels[split] === 'name' && givenNames.has(tokens[split]?.key ?? '')) return split;
  }
  // "Ketua Kelompok Tani Sekar Arum Tukiman": the last of three words is a whole name if it alone is built like one.
  if (
    isFirm &&
    stop === from + 3 &&
    isBuilt(tokens[stop - 1]) &&
    !isBuilt(tokens[stop - 2]) &&
    !isBuilt(tokens[from])
  ) {
    return stop - 1;
  }
  // Of a long row without a known first name the last two words are the person's: "PT Nusa Karya Sentosa Cakra Wirayuda".
  const isPerson = [stop - 1, stop - 2].every(
    (last) => isOfPerson(tokens[last], labels[last]) && labels[last] !== 'honorific',
  );
  return isFirm && stop >= from + 4 && isPerson && tokens[stop]?.kind !== 'mark' ? stop - 2 : undefined;
};

const isBuilt = (token: Token | undefined): boolean =>
  nameSound(token?.key ?? '') > LIKE_NAMES || givenNames.has(token?.key ?? '');

const isOfName = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.kind === 'word' && token.capital && label !== 'office' && label !== 'honorific' && label !== 'calendar';

const isOfPerson = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.capital === true && (label === undefined || label === 'name' || label === 'honorific');
