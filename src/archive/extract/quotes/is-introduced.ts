import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { isPatient } from './hands-over.ts';
import type { Told } from './told.ts';

/** Whether the report turns to `subject`, whom the sentence begins with and names for the first time. */
export const isIntroduced = (told: Told, sentence: Span, subject: Mention): boolean =>
  told.introductions.has(subject) && isActive(told, sentence, subject);

/** Whether the `subject` of a sentence does what somebody may do who is about to speak, and is not only there or in the news. */
export const isActive = ({ text }: Told, { start, end }: Span, subject: Mention): boolean => {
  const before = text.slice(start, subject.at.start);
  const behind = text.slice(subject.at.end, Math.min(end, subject.at.end + 160));
  return (FROM_MANY.test(before) || !BYSTANDER.test(behind)) && !isPatient(before, behind);
};

// "Seorang tukang becak, Larasati, ikut menonton.": of many who did, she is named because she speaks.
const FROM_MANY = /^(?:Seorang|Salah (?:seorang|satu))\s/;

// "Bupati Cakra turut hadir": he is there, and says nothing.
const BYSTANDER = /^[^.]{0,60}?\b(?:hadir|dihadiri|turut|ikut|mendampingi|didampingi|menyaksikan|mengikuti)\b/;
