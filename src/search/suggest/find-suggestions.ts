import type { ArticleHit, NameHit, SearchSource } from '../search-source.ts';

/** What may be meant by what is being typed. */
export interface Suggestions {
  query: string;
  names: readonly NameHit[];
  headlines: readonly ArticleHit[];
}

/** Asks for suggestions at every letter. */
export interface SuggestionFinder {
  /** Finds names at once and headlines after a rest; `onFound` hears of each, never of what was asked before. Empty finds nothing. */
  ask: (query: string) => void;
  /** Drops what was asked. */
  drop: () => void;
}

// Names are at hand; headlines are fetched, so they wait until the reader has typed a word.
const REST = 150;
const HEADLINES = 4;

/** `onFound` is told whether more is still to come, `onFailed` that nothing will. */
export const findSuggestions = (
  source: SearchSource,
  onFound: (found: Suggestions, isComplete: boolean) => void,
  onFailed: () => void,
): SuggestionFinder => {
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last: Suggestions = { query: '', names: [], headlines: [] };

  const find = async (query: string, number: number): Promise<void> => {
    const tell = (found: Partial<Suggestions>, isComplete: boolean): void => {
      if (number !== asked) return;
      last = { ...last, ...found, query };
      onFound(last, isComplete);
    };
    try {
      tell({ names: await source.suggest(query) }, false);
      if (number !== asked) return;
      await new Promise((rested) => {
        resting = setTimeout(rested, REST);
      });
      const { articles } = await source.search({ query, filters: {}, order: 'best', limit: HEADLINES });
      tell({ headlines: articles }, true);
    } catch {
      if (number === asked) onFailed();
    }
  };
  const drop = (): void => {
    asked += 1;
    clearTimeout(resting);
    last = { query: '', names: [], headlines: [] };
  };
  return {
    ask: (query) => {
      asked += 1;
      clearTimeout(resting);
      if (query.trim() === '') drop();
      else void find(query, asked);
    },
    drop,
  };
};
