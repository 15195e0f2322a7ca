import type { Article } from '../model/article.ts';
import type { PersonSlug } from '../model/ids.ts';

/** Every form under which `articles` print a person, most frequent first. */
export const countForms = (slug: PersonSlug, articles: readonly Article[]): string[] => {
  const counts = new Map<string, number>();
  for (const { people } of articles) {
    for (const { form } of people.find((person) => person.slug === slug)?.mentions ?? []) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
};
