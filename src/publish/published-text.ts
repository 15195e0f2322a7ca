import { formatDay, formatDayShort } from '../archive/language/format-date.ts';
import type { Article } from '../archive/model/article.ts';
import { strings } from '../strings/id.ts';

/** The day an article was published as a reader reads it: "Selasa, 6 Juli 2021", an interval as "antara … dan …"; null when unknown. */
export const publishedText = ({ published, publishedLatest }: Article): string | null => {
  if (!published) return null;
  if (!publishedLatest) return formatDay(published.value);
  return strings.article.between(formatDayShort(published.value), formatDayShort(publishedLatest));
};
