import type { Article } from '../archive/model/article.ts';
import type { IsoDate } from '../archive/model/ids.ts';

/** A day of the ledger. */
export interface Day {
  /** null for articles without a day. */
  day: IsoDate | null;
  articles: Article[];
}

/** Articles under the day they were published, in the order they come: for the newest first, the newest day first. */
export const groupByDay = (articles: readonly Article[]): Day[] => {
  const days = new Map<IsoDate | null, Article[]>();
  for (const article of articles) {
    const day = article.published?.value ?? null;
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(article);
    else days.set(day, [article]);
  }
  return [...days].map(([day, ofDay]) => ({ day, articles: ofDay }));
};
