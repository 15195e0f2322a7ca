import { dateFormats } from '../language/date-formats.ts';
import { isPlace } from '../language/is-place.ts';

// Javanese days of five, months of the Hijri year and of the Javanese one: "Rabu Wage, 10 Mei 2023 | 19 Syawal 1444 H"
const OTHER_CALENDARS =
  /\b(?:legi|pahing|pon|wage|kliwon|muharr?am|sh?afar|rabi(?:ul|'ul)? (?:awal|akhir)|jumadil (?:awal|akhir)|rajab|sya'?ban|ramadh?an|syawal|d?z(?:ul|h?u?l)(?:qa'?dah|kaidah|hijj?ah)|hijriah|[hm]|dulkangidah|sela|besar|sura|sapar|mulud|bakda mulud|jumadilawal|jumadilakir|rejeb|ruwah|pasa|sawal)\b/giu;

// "14:56 WIB"   "21.34"   "| 1.229 Views"   "Kompas.com -"   "Diperbarui"
const NOISE =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\b(?:wib|wita|wit|views?|kali dibaca|dibaca|pukul|pada|on|at|tayang|diterbitkan|published|diperbarui|update[d]?)\b|[\d.]+|[^\p{L}\s]/giu;

// "Sidang dilanjutkan Senin (3/10/2022)."
const SENTENCE_END = /[.!?]$/;

// "Lahir: Kota Damai, 4 Juni 1966"   "Pembayaran: 6 Maret 2026"; an outlet's hour has a label of printing, a weekday or a clock
const OTHER_DAY =
  /^(?!(?:terbit|tayang|edisi|publi\p{L}{0,8}|diterbitkan|diunggah|diposting|dibuat|dipublikasi\p{L}{0,4}|dirilis|rilis|posted|published|diperbarui|update|last|date|tanggal(?! lahir)|hari|waktu|terakhir|pada|oleh|penulis|editor)\b)(?:- )?\p{L}[\p{L} ,/]{2,40} ?: ?\d{1,2} \p{L}{3,9} \d{4}$|^(?:tempat|lahir|ttl|wafat|meninggal)\b/iu;

// "Biro Humas Kementerian Pangan 8 Mei 2024 246 Views"
const VIEWED =
  /\d{4}[ |·,-]{1,3}(?:dibaca |dilihat )?\d[\d.,]{0,8} ?(?:views?|(?:kali|x) ?(?:dibaca|dilihat)?|dibaca|dilihat)$/iu;

/** The office that printed it has a name of so many words. */
const MAX_OFFICE = 6;

/** Whether a line only tells when the article came out: a full date and at most `others` words that are not about time, and no sentence. */
export const isTimestamp = (line: string, others = 3): boolean => {
  if (line.length > 100 || !/\d/.test(line) || OTHER_DAY.test(line)) return false;
  const format = dateFormats.find(
    ({ precision, core, pattern }) => precision === 'day' && core.test(line) && line.search(pattern) !== -1,
  );
  const match = format && [...line.matchAll(format.pattern)][0];
  if (!match?.groups?.year) return false;
  const rest = line.replace(match[0], ' ').replace(OTHER_CALENDARS, ' ').replace(NOISE, ' ').trim();
  if (rest === '') return true;
  const most = VIEWED.test(line) ? others + MAX_OFFICE : others;
  return rest.split(/\s+/).length <= most && (!SENTENCE_END.test(line) || isPlace(rest));
};
