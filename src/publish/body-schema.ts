import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What may stand in an article's body. The usual allow list, minus everything the body does not have: four elements and their
 * addresses stay, and of class and id only the very values that `bodyHtml` writes.
 */
export const bodySchema: Options = {
  ...defaultSchema,
  tagNames: ['p', 'h2', 'a', 'span'],
  attributes: {
    a: ['href', ['className', 'person']],
    span: [
      ['className', 'quote'],
      // kutipan-12
      ['id', /^kutipan-\d+$/],
    ],
  },
  // The prefix keeps ids of a text from shadowing names of a script. No id comes from a text, and links to a quote stay short.
  clobber: [],
  protocols: { href: ['https', 'http'] },
};
