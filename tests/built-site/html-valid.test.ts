import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the markup is typed is the compiler's business.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    // Every file is served from the archive itself.
    'require-sri': 'off',
    // An id may begin with a digit, as a day does.
    'valid-id': ['error', { relaxed: true }],
    // A headline is as long as its outlet printed it.
    'long-title': 'off',
  },
});

test.each(pagesOf(inject('site')))('$file is valid HTML', async ({ html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`)).toEqual([]);
});
