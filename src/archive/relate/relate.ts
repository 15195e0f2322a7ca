import type { Article, Relation } from '../model/article.ts';

/** The fewest people two articles must share, on one day, to be about one event: a minister alone does several things a day. */
const EVENT_PEOPLE = 2;

/** Sharing one topic of sixteen joins a third of an archive. */
const MIN_TOPICS = 2;

/** What joins two articles, seen from the first; undefined when too little does. `reprint` is the share of words, if they are editions. */
export const relate = (from: Article, to: Article, reprint: number | undefined): Relation | undefined => {
  const people = shared(from.people, to.people, ({ slug }) => slug);
  const topics = shared(from.topics, to.topics, ({ id }) => id);
  const days = shared(daysOf(from), daysOf(to), (day) => day);
  const kind = kindOf(people.length, topics.length, days.length, reprint);
  if (!kind) return undefined;
  const strength = reprint ?? Math.min(1, 0.2 * people.length + 0.1 * topics.length + 0.2 * days.length);
  return { slug: to.slug, kind, people, topics, days, strength: Math.round(strength * 1000) / 1000 };
};

const kindOf = (
  people: number,
  topics: number,
  days: number,
  reprint: number | undefined,
): Relation['kind'] | undefined => {
  if (reprint !== undefined) return 'reprint';
  if (people >= EVENT_PEOPLE && days > 0) return 'event';
  if (people > 0) return 'people';
  return topics >= MIN_TOPICS ? 'topic' : undefined;
};

const daysOf = ({ published, eventDays }: Article) => [
  ...new Set([...eventDays.map(({ value }) => value), ...(published ? [published.value] : [])]),
];

const shared = <T, K>(a: readonly T[], b: readonly T[], keyOf: (item: T) => K): K[] => {
  const other = new Set(b.map(keyOf));
  return a.map(keyOf).filter((key) => other.has(key));
};
