import type { Element, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

/** What a browser makes of a piece of HTML: its elements in document order, and its text. */
export const parseFragment = (html: string): { elements: Element[]; text: string } => {
  const root: Root = rehype().data('settings', { fragment: true }).parse(html);
  const elements: Element[] = [];
  let text = '';
  const walk = (node: Root | RootContent): void => {
    if (node.type === 'element') elements.push(node);
    if (node.type === 'text') text += node.value;
    // Whatever is neither element nor text, a comment for one, is shown as what it is.
    else if (!('children' in node)) text += `<${node.type}>`;
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return { elements, text };
};
