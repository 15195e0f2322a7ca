import { isPlace } from '../language/is-place.ts';
import { sectionNames } from '../language/section-names.ts';

// "by Admin"   "- Redaksi"   "in Mamta"   "Kecil"   "Premium"   "(Foto: KAI)"
const LABEL =
  /^(?:- ?)?(?:(?:by|in|oleh|posted (?:by|in)) ?:? ?\p{L}.{0,30}|kecil|sedang|besar|normal|premium|e[kx]s[kc]lusi[fv]e?|admin|redaksi|editorial|headline|breaking news|\((?:foto|sumber|dok|ist)[^()]{0,40}\))$/iu;

/** Whether a line of few words between the headline and the text is a label of the page by its own words, or because it breaks off. */
export const isPageLabel = (text: string): boolean =>
  LABEL.test(text) || /(?:\.\.\.|…)$/.test(text) || sectionNames.has(text.toLowerCase()) || isPlace(text);

// "Ekonomi Makro"   "Lihat gambar"; a score, an hour, a greeting and a heading with its colon are text.
const PLAIN = /^\p{L}[\p{L} &/|-]*$/u;

/** Whether a line of few words says nothing by itself: it may be a label, where a page has such, or a subheading. */
export const mayBeLabel = (text: string): boolean => PLAIN.test(text);
