import type { Article } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';
import type { PersonEntry } from '../model/registry.ts';

export const resolvePeople = (
  drafted: readonly Drafted[],
  _people: readonly PersonEntry[],
): Pick<Article, 'people' | 'quotes'>[] => drafted.map(() => ({ people: [], quotes: [] }));
