import { commonWords } from '../../language/common-words.ts';
import { wordForms } from '../../language/word-forms.ts';

/** Whether `word` (lower case) is an ordinary word or a form of one: "memasuki", "simpanan". */
export const isInflected = (word: string): boolean => wordForms(word).some((form) => commonWords.has(form));
