import type { ArticleRow } from '../format/manifest.ts';
import type { ArticleHit, Edition } from '../search-source.ts';
import type { FoundArticles } from './find-articles.ts';
import { mark } from './mark.ts';
import type { OpenArchive } from './open-archive.ts';
import { wantedIn } from './wanted-in.ts';

/** So many are listed; on the article's own page stand all of them. */
const MOST_EDITIONS = 5;

/** Makes a story ready to show: its best edition with what was asked for marked, and the others to choose from. */
export const showStory = async (
  [best = 0, ...others]: readonly number[],
  holds: number,
  { asked }: Pick<FoundArticles, 'asked'>,
  archive: OpenArchive,
): Promise<ArticleHit> => {
  const { index, names } = archive;
  const editionOf = ({ slug, title, day, outlet }: ArticleRow): Edition => ({
    href: `${index.manifest.paths.article}${slug}/`,
    title,
    day,
    outlet: outlet === null ? null : (names[outlet]?.name ?? null),
  });
  const [row, ...rows] = await Promise.all([best, ...others.slice(0, MOST_EDITIONS)].map(index.row));
  if (!row) throw new RangeError(`no article ${best}`);
  const shown = asked.map((lookup) => wantedIn(best, lookup, archive));
  const edition = editionOf(row);
  // The outlet stands beside every title.
  const by = new Set(shown.flatMap((word) => word.by).filter(({ name }) => name !== edition.outlet));
  return {
    ...edition,
    number: best,
    title: mark(
      row.title,
      shown.flatMap(({ wanted: { phrases } }) => phrases),
    ),
    made: row.made,
    by: Array.from(by, ({ kind, name }) => ({ kind, name })),
    lacks: asked.flatMap(({ reading: { how, named, typed } }, at) =>
      holds & (1 << at) ? [] : how === 'repaired' ? (named[0] ?? typed) : typed,
    ),
    editions: rows.map(editionOf),
    otherEditions: others.length,
  };
};
