import { formatDayShort } from '../archive/language/format-date.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Article, Relation } from '../archive/model/article.ts';
import { strings } from '../strings/id.ts';
import { topicLabel } from './topic-label.ts';

/** What two articles share, as one line: "sama-sama memuat Retno Marsudi · hari 6 Jul 2021 · topik Kesehatan"; empty when nothing is named. */
export const relationReason = (relation: Relation, article: Article, archive: Archive): string => {
  const names = article.people.filter(({ slug }) => relation.people.includes(slug)).map(({ name }) => name);
  const days = relation.days.map(formatDayShort);
  const labels = relation.topics.map((id) => topicLabel(archive, id));
  return [
    names.length > 0 && strings.relation.samePeople(names.join(', ')),
    days.length > 0 && strings.relation.sameDays(days.join(', ')),
    labels.length > 0 && strings.relation.sameTopics(labels.join(', ')),
  ]
    .filter((part) => part !== false)
    .join(' · ');
};
