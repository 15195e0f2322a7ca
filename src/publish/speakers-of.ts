import type { Article } from '../archive/model/article.ts';
import type { PersonSlug } from '../archive/model/ids.ts';

/** Somebody who is quoted, and how often. */
export interface Speaker {
  slug: PersonSlug;
  name: string;
  quotes: number;
}

/** Who is quoted in the articles, most often first, then by name. */
export const speakersOf = (articles: readonly Article[]): Speaker[] => {
  const speakers = new Map<PersonSlug, Speaker>();
  for (const { speaker } of articles.flatMap(({ quotes }) => quotes)) {
    if (!speaker) continue;
    const { slug, name } = speaker.value;
    speakers.set(slug, { slug, name, quotes: (speakers.get(slug)?.quotes ?? 0) + 1 });
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
};
