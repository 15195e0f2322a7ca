import { formatDay, formatDayShort } from '../archive/language/format-date.ts';
import type { Article } from '../archive/model/article.ts';
import { strings } from '../strings/id.ts';

/** The day an article was published as a reader reads it: "Selasa, 6 Juli 2021"; null when unknown. */
export const publishedText = ({ published }: Article): string | null => published && formatDay(published.value);

/** How much later it may have come out: "paling lambat 7 Jul 2021"; null when its day is certain or unknown. */
export const latestText = ({ published, publishedLatest }: Article): string | null =>
  published && publishedLatest && strings.article.latest(formatDayShort(publishedLatest));
