import slugify from '@sindresorhus/slugify';

const MAX_LENGTH = 80;

/** The last part of an address made from any words: `[a-z0-9-]`, cut at a word; `fallback` when nothing is left of them. */
export const toSlug = (words: string, fallback: string): string => {
  const slug = slugify(words, { decamelize: false }).replace(/[^a-z0-9-]/g, '');
  if (slug.length <= MAX_LENGTH) return slug === '' ? fallback : slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
};
