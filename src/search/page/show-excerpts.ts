import type { Excerpt } from '../engine/excerpt.ts';
import type { SearchSource } from '../search-source.ts';
import type { KnownExcerpt } from './paint-articles.ts';
import { paintExcerpt } from './paint-excerpt.ts';

// About half a screen ahead of the reader.
const NEAR = '400px 0px';

/** Excerpts for the results of a page. */
export interface ShownExcerpts {
  /** Asks for the excerpts of the painted results, each when it comes near the reader's view; what was asked before is dropped. */
  show: (query: string) => void;
  /** The excerpt an article had last, to stand there until the new one comes. */
  known: KnownExcerpt;
}

/** Fills the results painted into `results`. A result whose text cannot be had is left without an excerpt. */
export const showExcerpts = (results: HTMLElement, source: SearchSource): ShownExcerpts => {
  let asked = '';
  let last = new Map<string, Excerpt>();

  const fill = async (article: HTMLElement): Promise<void> => {
    const query = asked;
    const found = await source.excerpt(query, Number(article.getAttribute('data-number'))).catch(() => null);
    const place = article.querySelector('.search-excerpt');
    if (query !== asked || !article.isConnected || !place) return;
    if (!found) return place.remove();
    last.set(article.querySelector('a')?.getAttribute('href') ?? '', found);
    place.replaceChildren(...paintExcerpt(found));
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void fill(target);
      }
    },
    { rootMargin: NEAR },
  );
  return {
    show: (query) => {
      observer.disconnect();
      asked = query;
      const articles = [...results.querySelectorAll<HTMLElement>('[data-number]')];
      const shown = new Set(articles.map((article) => article.querySelector('a')?.getAttribute('href') ?? ''));
      last = new Map([...last].filter(([href]) => shown.has(href)));
      for (const article of articles) observer.observe(article);
    },
    known: (href) => last.get(href),
  };
};
