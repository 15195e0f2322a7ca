import slugify from '@sindresorhus/slugify';

const MAX_LENGTH = 80;

/**
 * The last part of an address made from any words: `[a-z0-9-]`, cut at a word. Words without a letter that can be written so ("王")
 * give `kind` and their code points, so that two such names never share an address.
 */
export const toSlug = (words: string, kind: string): string => {
  const slug = slugify(words, { decamelize: false }).replace(/[^a-z0-9-]/g, '');
  return cut(slug === '' ? `${kind}-${codePoints(words)}` : slug);
};

const codePoints = (words: string): string =>
  [...words].map((letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('-') || '0';

const cut = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const end = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, end > 0 ? end : MAX_LENGTH);
};
