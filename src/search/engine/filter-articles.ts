import type { ArticleColumns } from '../format/article-columns.ts';
import type { IndexedName } from '../format/manifest.ts';
import type { Filters } from '../search-source.ts';

/** What filters are told of an archive; people only when somebody asks for them. */
export interface FilterSources {
  columns: ArticleColumns;
  names: readonly IndexedName[];
  people: readonly Uint32Array[];
}

/** Whether an article passes; a filter for a name or year the archive does not have lets nothing pass. */
export const makeFilter = (filters: Filters, { columns, names, people }: FilterSources) => {
  const tests = Object.entries(filters).map(([kind, id]): ((article: number) => boolean) => {
    if (kind === 'year') return (article) => columns.years[article] === Number(id);
    const number = names.findIndex((name) => name.kind === kind && name.id === id);
    const lists = kind === 'person' ? people : columns.names;
    return (article) => lists[article]?.includes(number) ?? false;
  });
  return (article: number): boolean => tests.every((passes) => passes(article));
};
