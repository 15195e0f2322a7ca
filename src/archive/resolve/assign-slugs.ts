import { type ArticleSlug, articleSlugSchema } from '../model/ids.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import { toSlug } from '../model/slug.ts';
import type { SourceText } from '../model/source-text.ts';

/**
 * The address of every source, in the same order: `slug:` of the front matter, else the file name made safe. An address changes only
 * when the archivist renames a file, so a second claim to one is a problem and never a silent suffix.
 */
export const assignSlugs = (sources: readonly SourceText[]): { slugs: ArticleSlug[]; problems: Problem[] } => {
  const owners = new Map<string, SourceText>();
  const problems: Problem[] = [];
  const slugs = sources.map((source) => {
    const given = source.frontMatter.slug;
    const name =
      source.file
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]*$/, '') ?? '';
    const slug = given?.value ?? toSlug(name, `artikel-${source.sha256.slice(0, 8)}`);
    const owner = owners.get(slug);
    if (owner) {
      const line = given?.at ? lineOf(source.text, given.at.start) : 1;
      problems.push(problem('same-slug', source.file, line, slug, owner.file));
    } else owners.set(slug, source);
    return articleSlugSchema.parse(slug);
  });
  return { slugs, problems };
};
