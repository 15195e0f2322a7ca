import type { Found } from '../model/found.ts';
import { type ArticleSlug, articleSlugSchema } from '../model/ids.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import { toSlug } from '../model/slug.ts';
import type { SourceText } from '../model/source-text.ts';

/**
 * The address of every source, in the same order: `slug:` of the front matter, else the file name made safe. An address changes only
 * when the archivist renames a file, so a second claim to one, by an article or by its `aliases:`, is a problem and never a silent suffix.
 */
export const assignSlugs = (sources: readonly SourceText[]): { slugs: ArticleSlug[]; problems: Problem[] } => {
  const owners = new Map<string, SourceText>();
  const problems: Problem[] = [];
  const claim = (slug: string, source: SourceText, given: Found<unknown> | undefined): void => {
    const owner = owners.get(slug);
    if (!owner) owners.set(slug, source);
    else if (owner !== source) {
      const line = given?.at ? lineOf(source.text, given.at.start) : 1;
      problems.push(problem('same-slug', source.file, line, slug, owner.file));
    }
  };
  const slugs = sources.map((source) => {
    const given = source.frontMatter.slug;
    const slug = given?.value ?? toSlug(nameOf(source.file), 'artikel');
    claim(slug, source, given);
    return articleSlugSchema.parse(slug);
  });
  for (const source of sources) {
    const { aliases } = source.frontMatter;
    for (const alias of aliases?.value ?? []) claim(alias, source, aliases);
  }
  return { slugs, problems };
};

/** `articles/kunjungan-menlu.txt` → `kunjungan-menlu`. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
