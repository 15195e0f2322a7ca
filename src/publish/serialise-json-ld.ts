/**
 * JSON that may stand inside a script element: no text in it can end the element or the line. Reads back as the value it was made of,
 * as far as JSON can say it.
 */
export const serialiseJsonLd = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
