import type { Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Article } from '../archive/model/article.ts';
import type { CleanText } from '../archive/model/clean-text.ts';
import { blockNode } from './block-node.ts';
import { firstMentions, quoteMarks } from './body-marks.ts';
import { bodySchema } from './body-schema.ts';

const toSafeTree = remark().use(remarkRehype).use(rehypeSanitize, bodySchema).freeze();
const toHtml = rehype().freeze();

/**
 * The body of an article as HTML that may be printed as it is: `<p>` and `<h2>`, each person linked at the first mention
 * (`<a class="person">`, address by `personHref`), quotes as `<span class="quote" id="kutipan-1">`. The pasted text is never parsed:
 * the tree is built from blocks, and the last thing that happens to it is sanitising. Without a body, an empty string.
 */
export const bodyHtml = (article: Article, clean: CleanText, personHref: (slug: string) => string): string => {
  const marks = { quotes: quoteMarks(article), people: firstMentions(article, personHref) };
  const blocks = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'subheading');
  const tree: Root = {
    type: 'root',
    children: blocks.map((block) => blockNode(block, clean.text, marks)).filter((node) => node.children.length > 0),
  };
  return toHtml.stringify(toSafeTree.runSync(tree));
};
