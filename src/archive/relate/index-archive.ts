import type { Archive, Outlet, Person, TimelineDay, Topic } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { ArticleSlug, IsoDate } from '../model/ids.ts';
import type { Registry } from '../model/registry.ts';
import { toSlug } from '../model/slug.ts';
import { countForms } from './count-forms.ts';
import { countNeighbours } from './count-neighbours.ts';

/** Articles and registry in, every list a page shows out. Drafts are left out. */
export const indexArchive = (all: readonly Article[], registry: Registry): Archive => {
  const articles = all.filter(({ draft }) => !draft).sort(newestFirst);
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    people: indexPeople(articles),
    topics: indexTopics(articles, registry),
    outlets: indexOutlets(articles, registry),
    timeline: indexDays(articles),
    months: [...Map.groupBy(articles, ({ published }) => published?.value.slice(0, 7))]
      .flatMap(([month, group]) => (month ? [{ month, articles: group.map(({ slug }) => slug) }] : []))
      .sort((a, b) => compare(b.month, a.month)),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Article, b: Article): number =>
  compare(b.published?.value ?? '', a.published?.value ?? '') ||
  compare(a.displayTitle, b.displayTitle) ||
  compare(a.slug, b.slug);

/** Slug → articles, for every key an article has; the keys by number of articles, then by name. */
const group = <T>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly { key: string; item: T; name: string }[],
) => {
  const groups = new Map<string, { item: T; name: string; articles: Article[] }>();
  for (const article of articles) {
    for (const { key, item, name } of keysOf(article)) {
      const entry = groups.get(key) ?? { item, name, articles: [] };
      entry.articles.push(article);
      groups.set(key, entry);
    }
  }
  return [...groups.values()].sort((a, b) => b.articles.length - a.articles.length || compare(a.name, b.name));
};

const slugs = (articles: readonly Article[]): ArticleSlug[] => articles.map(({ slug }) => slug);

const indexPeople = (articles: readonly Article[]): Person[] =>
  group(articles, ({ people }) => people.map((person) => ({ key: person.slug, item: person, name: person.name }))).map(
    ({ item: { slug, name }, articles: own }) => ({
      slug,
      name,
      forms: countForms(slug, own),
      role: own.flatMap(({ people }) => people.find((p) => p.slug === slug)?.role?.value ?? []).at(0) ?? null,
      articles: slugs(own),
      near: countNeighbours(slug, own),
    }),
  );

const indexTopics = (articles: readonly Article[], registry: Registry): Topic[] =>
  group(articles, ({ topics }) => topics.map(({ id }) => ({ key: id, item: id, name: id }))).map(
    ({ item: id, articles: own }) => {
      const entry = registry.topics.find((topic) => topic.id === id);
      return {
        id,
        label: entry?.label ?? id,
        description: entry?.description ?? '',
        iptc: entry?.iptc ?? null,
        articles: slugs(own),
      };
    },
  );

const indexOutlets = (articles: readonly Article[], registry: Registry): Outlet[] =>
  group(articles, ({ outlet, agency }) =>
    // A wire service's own page names it as outlet and as agency.
    [outlet, agency?.value.slug === outlet?.value.slug ? null : agency].flatMap((found) =>
      found ? [{ key: found.value.slug, item: found.value, name: found.value.name }] : [],
    ),
  ).map(({ item: { slug, name }, articles: own }) => {
    const entry = registry.outlets.find((o) => (o.slug ?? toSlug(o.name, 'sumber')) === slug);
    const host = entry?.domains[0];
    return { slug, name, url: host ? `https://${host}/` : null, kind: entry?.kind ?? 'outlet', articles: slugs(own) };
  });

const indexDays = (articles: readonly Article[]): TimelineDay[] => {
  const days = new Map<IsoDate, TimelineDay>();
  const at = (day: IsoDate): TimelineDay => {
    const known = days.get(day) ?? { day, published: [], about: [] };
    days.set(day, known);
    return known;
  };
  for (const { slug, published, eventDays } of articles) {
    for (const { value } of eventDays) at(value).about.push(slug);
    // An article that names no day stands on the day it came out.
    if (published && eventDays.length === 0) at(published.value);
  }
  for (const { slug, published } of articles) if (published) days.get(published.value)?.published.push(slug);
  return [...days.values()].sort((a, b) => compare(a.day, b.day));
};
