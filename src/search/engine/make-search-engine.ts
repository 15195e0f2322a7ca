import { readQuery } from '../query/read-query.ts';
import type { Filters, SearchAnswer, SearchSource } from '../search-source.ts';
import { countFacets } from './count-facets.ts';
import { makeFilter } from './filter-articles.ts';
import { foldStories } from './fold-stories.ts';
import { makePlan, type Plan } from './make-plan.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import type { LoadFile } from './open-index.ts';
import { readExcerpt } from './read-excerpt.ts';
import { searchNames } from './search-names.ts';
import { showStory } from './show-story.ts';

/** Where files come from: those of the index, and the text of an article as dropped, by its slug. */
export interface Files {
  load: LoadFile;
  loadText: (slug: string) => Promise<ArrayBuffer>;
}

/** Facets, excerpts and more results ask for the query just answered; a reader who deletes a letter asks for the one before. */
const MOST_PLANS = 8;

/**
 * Searches an index through its files. When one of them is gone or is not what it should be, the archive was published anew under the
 * reader's feet: the index is opened once more, past every cache, and asked again, and only then the call rejects.
 */
export const makeSearchEngine = ({ load, loadText }: Files): SearchSource => {
  let opening: Promise<OpenArchive> | undefined;
  let plans = new Map<string, Promise<Plan>>();
  // A host that answers a page for a file it does not have lets the page be kept under that file's name.
  let isStale = false;

  const open = (): Promise<OpenArchive> => {
    opening ??= openArchive(isStale ? (name) => load(name, true) : load);
    return opening;
  };
  const ask = async <T>(question: (archive: OpenArchive) => Promise<T>, isLast = false): Promise<T> => {
    const own = open();
    try {
      return await question(await own);
    } catch (cause) {
      if (opening === own) {
        opening = undefined;
        isStale = true;
        plans = new Map();
      }
      if (isLast) throw cause;
      return ask(question, true);
    }
  };
  const planFor = (query: string, archive: OpenArchive): Promise<Plan> => {
    const known = plans.get(query);
    const plan = known ?? makePlan(query, archive);
    plans.delete(query);
    plans.set(query, plan);
    const [oldest] = plans.keys();
    if (plans.size > MOST_PLANS && oldest !== undefined) plans.delete(oldest);
    return plan;
  };

  return {
    prepare: () => ask(async () => undefined),
    suggest: (query) => ask(async (archive) => searchNames(await readQuery(query, archive.vocabulary), archive)),
    search: ({ query, filters, order, limit }) =>
      ask(async (archive) => {
        const { readings, found } = await planFor(query, archive);
        if (readings.length === 0 && Object.keys(filters).length === 0) return nothingFor(query);
        const passes = await makeFilterOf(filters, archive);
        const answering = found.numbers.map((_, at) => at).filter((at) => passes(found.numbers[at] ?? 0));
        if (order === 'newest') answering.sort((a, b) => (found.numbers[b] ?? 0) - (found.numbers[a] ?? 0));
        const { stories, count } = foldStories(answering, found.numbers, archive.columns.stories, limit);
        const articles = await Promise.all(
          stories.map((places) =>
            showStory(
              places.map((at) => found.numbers[at] ?? 0),
              found.holds[places[0] ?? 0] ?? 0,
              found,
              archive,
            ),
          ),
        );
        return {
          query,
          readings: readings
            .filter(({ optional }) => !optional)
            .map(({ typed, how, named, offers }) => ({ typed, how, named, offers })),
          names: searchNames(readings, archive),
          articles,
          total: answering.length,
          complete: answering.filter((at) => at < found.complete).length,
          stories: count,
        };
      }),
    facets: ({ query, filters }) =>
      ask(async (archive) => {
        const { found } = await planFor(query, archive);
        return countFacets(found.numbers, filters, { ...archive, people: await archive.index.people() });
      }),
    excerpt: (query, article) =>
      ask(async (archive) => {
        const [{ found }, row] = await Promise.all([planFor(query, archive), archive.index.row(article)]);
        const bytes = await loadText(row.slug).catch(() => undefined);
        return bytes ? readExcerpt(article, row, bytes, found.asked, archive) : null;
      }),
  };
};

const nothingFor = (query: string): SearchAnswer => ({
  query,
  readings: [],
  names: [],
  articles: [],
  total: 0,
  complete: 0,
  stories: 0,
});

const makeFilterOf = async (filters: Filters, archive: OpenArchive): Promise<(article: number) => boolean> =>
  makeFilter(filters, { ...archive, people: filters.person === undefined ? [] : await archive.index.people() });
