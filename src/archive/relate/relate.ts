import type { Article, Relation } from '../model/article.ts';

/** The fewest people two articles must share, on one day, to be about one event: a minister alone does several things a day. */
const EVENT_PEOPLE = 2;

/** Sharing one topic of sixteen joins a third of an archive. */
const MIN_TOPICS = 2;

/** What an article may share with others. */
export interface Ties {
  slug: Article['slug'];
  people: ReadonlySet<Relation['people'][number]>;
  topics: ReadonlySet<Relation['topics'][number]>;
  days: ReadonlySet<Relation['days'][number]>;
}

/** What an article may share with others: its people, its topics, the days it tells of and the day it came out. */
export const tiesOf = ({ slug, people, topics, published, eventDays }: Article): Ties => ({
  slug,
  people: new Set(people.map((person) => person.slug)),
  topics: new Set(topics.map(({ id }) => id)),
  days: new Set([...eventDays.map(({ value }) => value), ...(published ? [published.value] : [])]),
});

/** What joins two articles, seen from the first; undefined when too little does. `reprint` is the share of words, if they are editions. */
export const relate = (from: Ties, to: Ties, reprint: number | undefined): Relation | undefined => {
  const people = shared(from.people, to.people);
  const topics = shared(from.topics, to.topics);
  const days = shared(from.days, to.days);
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

const shared = <K>(own: ReadonlySet<K>, others: ReadonlySet<K>): K[] => {
  const both: K[] = [];
  for (const key of own) if (others.has(key)) both.push(key);
  return both;
};
