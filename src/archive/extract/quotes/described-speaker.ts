import { soleOffices } from '../../language/local-offices.ts';
import { rolesAtLarge } from '../../language/offices.ts';
import type { Span } from '../../model/span.ts';
import { holderOf } from './holder-of.ts';
import type { Speaker } from './speaker.ts';
import type { Told } from './told.ts';

// "Menkes"   "Menteri Kesehatan saat rapat"   "gubernur itu"   "pemain Timnas Voli Indonesia tersebut, Senin"
const DESCRIPTION =
  /^(?:sang\s+)?(?<words>\p{L}[\p{L}\d/-]*(?:\s[\p{L}\d/-]+){0,9}?)(?<known>\s(?:itu|ini|tersebut))?(?=[.,;("“]|\s["“'‘]|\s(?:di|dalam|kepada|pada|saat|usai|melalui|lewat)\s|$)/u;

/**
 * The speaker behind a verb of saying who is not named there: whoever alone holds the office ("kata Menkes"), or words for somebody
 * who has been speaking ("ujar pemain asal Jember itu"). undefined for somebody new ("kata seorang warga").
 */
export const describedSpeaker = (told: Told, verb: Span, until: number): Speaker | undefined => {
  const words = told.text.slice(verb.end, Math.min(until, verb.end + 150));
  const match = DESCRIPTION.exec(words);
  const { words: office = '', known } = match?.groups ?? {};
  if (!match || office === '') return undefined;
  const at = { start: verb.start, end: verb.end + match[0].length };
  const definite = known !== undefined || words.startsWith('sang ');
  const named = definite || /^\p{Lu}/u.test(office) || isSole(office);
  const person = named ? holderOf(told, definite ? withoutOrigin(office) : office) : undefined;
  if (person !== undefined) return { kind: 'person', person, at, rule: 'office-holder' };
  const description = office.toLowerCase();
  const [head = ''] = description.split(' ');
  // "ungkap pelantun lagu “Hujan di Kota” itu"
  const meant = definite || (creators.has(head) && /["“'‘]$/.test(words.slice(0, match[0].length + 2).trim()));
  return meant && !noPersons.has(head)
    ? { kind: 'description', words: description, stranger: isStranger(description), at }
    : undefined;
};

// "kata bupati", "kata ketua panitia"; but "kata petani muda" may be any.
const isSole = (office: string): boolean =>
  soleOffices.has(office) || (office.includes(' ') && !rolesAtLarge.has(office.split(' ')[0] ?? ''));

// "gubernur asal Jember itu", "menteri yang gemar berkebun itu": the office alone; "pemain asal Jember itu" holds none.
const withoutOrigin = (description: string): string => {
  const [head = ''] = description.split(/\s(?:asal|kelahiran|berusia|berdarah|lulusan|yang)\s/);
  return rolesAtLarge.has(head.toLowerCase()) ? description : head;
};

// "kata petani itu" need not be who spoke last; "pemain asal Jember itu" is.
const isStranger = (description: string): boolean => {
  const [head = '', ...rest] = description.split(' ');
  return rolesAtLarge.has(head) && !(['pemain', 'atlet'].includes(head) && rest.length > 0);
};

const creators = new Set(['pelantun', 'pemeran', 'bintang', 'penulis', 'pencipta', 'sutradara', 'penyanyi']);

// "tulis laporan itu"   "tanya reporter itu"
const noPersons = new Set(
  'laporan surat unggahan akun media situs harian koran lembaga badan organisasi kementerian perusahaan partai klub pihak sumber netizen warganet pengguna kelompok tim keterangan rilis pernyataan publikasi dokumen survei aturan pengumuman pesan pertimbangan artikel studi jurnal reporter wartawan pewawancara host pejabat karyawan pegawai'.split(
    ' ',
  ),
);
