import { dateFormats } from '../language/date-formats.ts';

// "14:56 WIB"   "21.34"   "| 1.229 Views"   "Kompas.com -"   "Diperbarui"
const NOISE =
  /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\b(?:wib|wita|wit|views?|kali dibaca|dibaca|pukul|pada|on|at|tayang|diterbitkan|published|diperbarui|update[d]?)\b|[\d.]+|[^\p{L}\s]/giu;

/** Whether a line only tells when the article came out: a full date and at most three words that are not about time. */
export const isTimestamp = (line: string): boolean => {
  if (line.length > 100 || !/\d/.test(line)) return false;
  const format = dateFormats.find(({ precision, pattern }) => precision === 'day' && line.search(pattern) !== -1);
  const match = format && [...line.matchAll(format.pattern)][0];
  if (!match?.groups?.year) return false;
  const rest = line.replace(match[0], ' ').replace(NOISE, ' ').trim();
  return rest === '' || rest.split(/\s+/).length <= 3;
};
