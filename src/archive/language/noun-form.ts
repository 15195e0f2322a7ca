// pengairan   kebandarudaraan   perdesaan
const NOUN = /^(?:pe|ke)\p{Ll}{4}/u;

/** Whether a word in lower case is built as a noun from another word, whether or not a table knows it; hardly any name is. */
export const isNounForm = (word: string): boolean => NOUN.test(word) && word.endsWith('an');
