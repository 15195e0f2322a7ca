import type { Places } from './messages.ts';

/** Where the page says the index and the articles lie, in `data-index` and `data-articles` of an element. */
export const readPlaces = (element: HTMLElement): Places => {
  const addressOf = (name: string): string => new URL(element.dataset[name] ?? '', document.baseURI).href;
  return { index: addressOf('index'), articles: addressOf('articles') };
};
