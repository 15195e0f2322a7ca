// Longer than 150 lines because it is one table, each row with its own examples.

import { brandNames, brands } from './brands.ts';
import { bylineLabels } from './byline-labels.ts';
import { commonWords } from './common-words.ts';
import { englishWords } from './english-words.ts';
import { nameSound } from './name-sound.ts';
import { isNounForm } from './noun-form.ts';
import { honorifics, officeAbbreviations, officeHeads, officeModifiers, portfolios, ranks } from './offices.ts';
import { organisationHeads, organisations, siteHeads } from './organisations.ts';
import { familyNames, givenNames, nameParticles } from './person-names.ts';
import { placeAbbreviations, places } from './places.ts';
import { attributions, closingVerbOf, sayingVerbs } from './speech-verbs.ts';
import { weekdays } from './weekdays.ts';

/** What stands on both sides of a place where a word without spaces may be two. */
export interface Border {
  left: string;
  /** Up to the next such place. */
  right: string;
  /** `right` and all behind it. */
  rest: string;
  /** `left` was itself cut off a word before it. */
  behindSeam: boolean;
}

/** A sign that the words at a border are two. Each example is written as its words are read, each counter-example as it stays. */
export interface SeamRule {
  isSeam: (border: Border) => boolean;
  examples: readonly string[];
  counterExamples: readonly string[];
}

const keysOf = (...tables: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(tables.flatMap((keys) => [...keys]));
const words = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/));

const names = keysOf(givenNames, familyNames);
const offices = keysOf(officeHeads, officeModifiers, officeAbbreviations.keys(), honorifics, ranks);
const bodies = keysOf(organisationHeads, siteHeads, organisations, placeAbbreviations.keys(), ['wib', 'wita', 'wit']);
const known = keysOf(names, offices, bodies, places.keys(), weekdays.keys());
const grounds = keysOf(places.keys());
const phrases = keysOf(officeHeads, portfolios, organisationHeads, siteHeads, places.keys());
const fields = [...portfolios].filter((field) => field.includes(' '));
const brandWords = keysOf(organisations, brands, brandNames);
const single = keysOf(known, portfolios, brandWords, commonWords, englishWords);

/** Words that stand before names and open no brand's. */
const joiners = words(`
  kepada dari daripada oleh dengan dan untuk pada bagi terhadap antara seperti bahwa yang serta maupun atau bersama saat ketika selaku
  sebagai dalam para soal tentang hingga sampai sejak menuju asal mantan agar karena atas adalah ialah yakni yaitu sementara sedangkan
  seorang sejumlah menurut adapun namun setelah sebelum selama telah
`);

/** Words a sentence opens with, behind a credit or a heading that lost its line break. */
const openers = words('seorang sejumlah sebanyak sementara menurut sebelumnya adapun diketahui berdasarkan');

/** Words with which outlets and devices begin names of their own: detikNews, infoBMKG, motoGP. */
const brandOpeners = words(`
  detik info moto micro pro smart live web watch open mini home air net tele tribun kumparan radar suara kabar berita warta media jurnal
  portal bola pos harian
`);

const isIn = (table: ReadonlySet<string>, word: string): boolean => table.has(word.toLowerCase());
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);
const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{Ll}'’]{2}/u.test(word);
const isSaying = (word: string): boolean =>
  isIn(sayingVerbs, word) || isIn(attributions, word) || closingVerbOf(word) !== undefined;
const isJoiner = (word: string): boolean => isIn(joiners, word) || (word.length >= 4 && isSaying(word));
const soundsLikeName = (word: string): boolean =>
  isCapitalised(word) && !isIn(single, word) && !isIn(nameParticles, word) && nameSound(word.toLowerCase()) > 0;

const isName = (word: string): boolean => isIn(names, word) || soundsLikeName(word);

/** What stands behind a border has a name or an office of its own. */
const opensKnown = ({ right, rest }: Border): boolean =>
  isIn(brandWords, rest) || (right.length > 2 && isIn(known, right));

/** Whether `word` is written as one word, whatever capitals stand in it. */
export const isSingleWord = (word: string): boolean => isIn(single, word);

/** The shortest name and the shortest word that are told apart where no capital parts them: shorter ones end many names. */
const MIN_PART = 4;

/**
 * Where in a word with one capital a known name ends and a small word or a verb of saying goes on: "Subianto|ketika". Undefined for a
 * word the tables know, and where either part is short.
 */
export const seamBehindName = (word: string): number | undefined => {
  const key = word.toLowerCase();
  if (single.has(key)) return undefined;
  for (let seam = key.length - MIN_PART; seam >= MIN_PART; seam -= 1)
    if (isJoiner(key.slice(seam)) && names.has(key.slice(0, seam))) return seam;
  return undefined;
};

/** Endings of hosts, which a full stop joins to the name before them: "Kompas.Com". */
const hostEndings = words('com co id net org tv go ac or my it me ai us');

/**
 * Whether a sentence or a form of address ends between two words with a full stop and no space: "tersebut.Sejauh", "Drs.Hamdan".
 * Degrees ("S.Sos") and hosts ("Moto.it") are one.
 */
export const isSeamAtStop = (left: string, right: string): boolean => {
  if (isIn(hostEndings, right) || !/^\p{Lu}\p{Ll}/u.test(right)) return false;
  if (left.length === 1 || isIn(honorifics, left)) return right.length > 2 && isIn(names, right);
  return left.length > 2 && isIn(single, left) && isIn(single, right);
};

/**
 * Signs that a word was glued to its neighbour where a page was copied without its links. Two words no table knows are a brand, and
 * stay one.
 */
export const seamRules: readonly SeamRule[] = [
  {
    isSeam: ({ left, rest }) => isLower(left) && isJoiner(left) && rest.length > 2,
    examples: ['kepada Kementerian', 'oleh DetikFinance', 'kata Ketua', 'dan Bluetooth', 'kata McDonald'],
    counterExamples: ['detikNews', 'iPhone', 'eKTP', 'insyaAllah', 'PhD'],
  },
  {
    isSeam: (border) =>
      isLower(border.left) &&
      isIn(commonWords, border.left) &&
      !brandOpeners.has(border.left) &&
      (border.left.length > 2 || ['di', 'ke'].includes(border.left)) &&
      opensKnown(border),
    examples: ['kawasan Senayan', 'penjualan MacBook', 'di Jakarta', 'ke Facebook', 'warga Polri'],
    counterExamples: ['infoBMKG', 'detikJateng', 'motoGP', 'macOS', 'mAh', 'bayarNoRibet'],
  },
  {
    isSeam: ({ left, right }) =>
      left.length > 2 &&
      right.length > 2 &&
      isIn(offices, left) &&
      !bylineLabels.has(left.toLowerCase()) &&
      [names, offices, bodies, portfolios].some((table) => isIn(table, right)),
    examples: ['Presiden Prabowo Subianto', 'Ketua DPR', 'Deputi Komisioner', 'Menteri Pertahanan', 'Pak Harto'],
    counterExamples: ['MasterChef', 'MasFey'],
  },
  {
    isSeam: ({ left, right, rest }) => isIn(officeHeads, left) && fields.some((field) => opens(rest, right, field)),
    examples: ['Menteri Luar Negeri'],
    counterExamples: ['RajaLuarBiasa'],
  },
  {
    isSeam: ({ left, right }) =>
      isIn(officeHeads, left) && !bylineLabels.has(left.toLowerCase()) && left.length > 5 && soundsLikeName(right),
    examples: ['Presiden Volodarsky'],
    counterExamples: ['PresidenKita', 'RajaMobilku', 'PresidenXYZ', 'EditorVolodarsky'],
  },
  {
    isSeam: ({ left, right }) =>
      [left, right].every((word) => isCapitalised(word) && !isIn(nameParticles, word)) &&
      isIn(names, right) &&
      (isIn(names, left) || isIn(portfolios, left)),
    examples: ['Prabowo Subianto', 'Sri Mulyani', 'Pertanian Retno'],
    counterExamples: ['McDonald', 'MacArthur', 'LeBron', 'LavAni', 'DeepSeek', 'MataNajwa', 'DiCaprio'],
  },
  {
    isSeam: ({ left, right }) =>
      right.length > 3 && isIn(givenNames, right) && isCapitalised(left) && isNounForm(left.toLowerCase()),
    examples: ['Perdesaan Bagas', 'Kebandarudaraan Retno'],
    counterExamples: ['PerdesaanKu', 'PenanBagas'],
  },
  {
    isSeam: ({ left, right }) => isIn(phrases, `${left} ${right}`),
    examples: ['Jawa Barat', 'Luar Negeri', 'Direktur Utama'],
    counterExamples: ['TransJakarta', 'BreakingNews', 'YouTube', 'WhatsApp', 'TransTV', 'LaLiga'],
  },
  {
    isSeam: (border) => isCapitalised(border.left) && isJoiner(border.left) && opensKnown(border),
    examples: ['Menurut Prabowo Subianto', 'Sementara Menteri', 'Kata Bupati'],
    counterExamples: ['AntaraNews', 'UntukKita'],
  },
  {
    isSeam: ({ left, right }) =>
      left.length > 1 &&
      weekdays.has(right.toLowerCase()) &&
      [bodies, names, grounds].some((table) => isIn(table, left)),
    examples: ['Polri Selasa', 'KPK Rabu', 'Jakarta Senin'],
    counterExamples: ['BlackFriday', 'MalamJumat'],
  },
  {
    isSeam: ({ left, right }) => left.length > 3 && isIn(single, left) && isIn(openers, right) && isCapitalised(right),
    examples: ['Images Seorang', 'Jakarta Menurut'],
    counterExamples: ['BersamaKita', 'XyzqwSeorang'],
  },
  {
    isSeam: ({ left, right, behindSeam }) =>
      behindSeam &&
      isCapitalised(left) &&
      isCapitalised(right) &&
      (isIn(names, right) ? isIn(single, left) || isName(left) : isName(left) && soundsLikeName(right)),
    examples: ['Presiden Volodymyr Zelensky', 'Menteri Luar Negeri Retno Marsudi'],
    counterExamples: ['VolodymyrXyz', 'MacBook'],
  },
  {
    isSeam: ({ left, right }) =>
      /^\p{Lu}{2,}$/u.test(left) &&
      isIn(bodies, left) &&
      (isLower(right) ? isJoiner(right) : right.length > 3 && [names, offices].some((table) => isIn(table, right))),
    examples: ['RI Retno', 'KPK menyatakan', 'DPR Puan', 'MUI dan'],
    counterExamples: ['BPJamsostek', 'BRImo', 'JPMorgan', 'HRDnya', 'KUHPidana', 'DANAmu', 'DPRRI'],
  },
];

/** Whether `rest`, which begins with the word `right`, begins with the words of `phrase`. */
const opens = (rest: string, right: string, phrase: string): boolean =>
  phrase.startsWith(`${right.toLowerCase()} `) && rest.toLowerCase().startsWith(phrase.replaceAll(' ', ''));
