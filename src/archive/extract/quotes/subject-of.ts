import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import { startOf, type Told } from './told.ts';

/** Whom a sentence begins with, after an adverbial: "Dalam pidatonya, Menkes Larasati …", "Larasati dan Cakra …". */
export const subjectOf = ({ text, mentions }: Told, sentence: Span): Mention | 'several' | undefined => {
  const [mention] = within(mentions, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) });
  if (!mention) return undefined;
  const before = text.slice(sentence.start, startOf(mention));
  if (before.length >= 100 || !standsFirst(before)) return undefined;
  return isJoined(text.slice(mention.at.end, Math.min(sentence.end, mention.at.end + 12))) ? 'several' : mention;
};

/** The person whom a sentence begins with, where it is one. */
export const personOf = (subject: Mention | 'several'): number | undefined =>
  subject === 'several' ? undefined : subject.person;

/** Whether only an adverbial or words on the person stand between the beginning of a sentence and a name. */
export const standsFirst = (before: string): boolean =>
  // "dr. Larasati baru datang" begins with her too.
  OPENS.test(before.replace(/(?:\bdrg?\.? )$/, ''));

// "Dalam pidatonya, Menteri …"   "Seorang petani, …"   "Matahari belum terik ketika …"
const OPENS = /^(?:[^,]*(?:,|\s(?:ketika|saat|tatkala|sewaktu))\s)?(?:\p{Lu}\S*\s)*$/u;

/** Whether the words behind a name put another beside it. */
export const isJoined = (behind: string): boolean => /^\s*(?:dan\b|serta\b|bersama\b|\/|,\s*\p{Lu})/u.test(behind);
