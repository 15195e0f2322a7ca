import { closingVerbOf } from '../language/speech-verbs.ts';
import type { Line } from './split-lines.ts';

/** The longest headline of the five articles has 13 words; press releases reach 22. */
const MAX_WORDS = 24;

// "“Beras Cukup”, Kata Menteri"   "iPhone 17e Resmi Rilis"   "*Harga Beras Naik*"   "# Harga Beras Naik"
const OPENING = /^(?:#{1,6} )?[*_]{0,3}["“'‘(]?(?:[\p{Lu}\d]|\p{Ll}\p{Lu})/u;

// "Menteri Akui Ada Kekurangan, Tapi..." breaks off; a full stop ends a sentence.
const SENTENCE_END = /(?:(?<!\.\.)\.|[,;:])["”’)]?[*_]{0,3}$/;

/** Whether a line has the shape of a headline, a kicker or a subheading: short, begun like one, no sentence. */
export const isTitle = ({ text, words }: Line): boolean =>
  words <= MAX_WORDS && OPENING.test(text) && !SENTENCE_END.test(text) && !isReport(text);

// "Beras cukup sampai panen," kata Larasati   A headline that quotes has no comma before the mark, or capitals: "Beras Cukup," Kata Larasati
const isReport = (text: string): boolean =>
  [...text.matchAll(/\p{Ll}[,.?!…]["”]\s(\p{Ll}+)/gu)].some(([, verb = '']) => closingVerbOf(verb) !== undefined);
