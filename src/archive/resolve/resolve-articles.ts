import type { Article } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';
import type { Found } from '../model/found.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Registry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';
import { assignSlugs } from './assign-slugs.ts';
import { makeLead, makeTitle } from './make-title.ts';
import { hiddenAmong } from './override-people.ts';
import { resolveOutlet } from './resolve-outlet.ts';
import { resolvePeople } from './resolve-people.ts';
import { resolveTopics } from './resolve-topics.ts';

/**
 * Drafts and registry in, articles out: who is who over all texts, addresses, and the archivist's word before whatever was read.
 * Relations between articles are not known here and left empty.
 */
export const resolveArticles = (
  drafted: readonly Drafted[],
  registry: Registry,
): { articles: Article[]; problems: Problem[] } => {
  const { slugs, problems } = assignSlugs(drafted.map(({ source }) => source));
  const people = resolvePeople(drafted, registry.people);
  const articles = drafted.map((entry, index) => {
    const { source, draft } = entry;
    const topics = resolveTopics(source, draft, registry.topics);
    const own = [...source.problems, ...draft.problems, ...topics.problems, ...hiddenProblems(source, registry)];
    problems.push(...own);
    return {
      ...ownFacts(entry, slugs[index] as ArticleSlug),
      outlet: resolveOutlet(source.frontMatter.source ?? draft.outlet, registry.outlets),
      agency: resolveOutlet(draft.agency, registry.outlets),
      ...(people[index] as (typeof people)[number]),
      topics: topics.topics,
      relations: [],
      problems: own,
    };
  });
  return { articles, problems };
};

const hiddenProblems = ({ file, text, frontMatter: { people } }: SourceText, registry: Registry): Problem[] =>
  hiddenAmong(people, registry.people).map((name) =>
    problem('hidden-person', file, lineOf(text, people?.at?.start ?? 0), name),
  );

/** What one text and its front matter say, without the registry. */
const ownFacts = ({ source, page, draft }: Drafted, slug: ArticleSlug) => {
  const given = source.frontMatter;
  const title = given.title ?? draft.headline ?? null;
  return {
    slug,
    aliases: (given.aliases?.value ?? []) as ArticleSlug[],
    file: source.file,
    sha256: source.sha256,
    byteLength: source.byteLength,
    draft: given.draft?.value ?? false,
    url: given.url ?? null,
    title,
    displayTitle: title?.value ?? makeTitle(page),
    kicker: draft.kicker ?? null,
    summary: given.summary ?? null,
    lead: makeLead(page, title === null),
    published: given.date ?? draft.published ?? null,
    publishedLatest: given.date ? null : (draft.publishedLatest ?? null),
    eventDays: draft.eventDays,
    dateline: draft.dateline ?? null,
    citedSources: draft.citedSources,
    authors: given.author ? givenAuthors(given.author) : draft.authors,
    captions: draft.captions.map((caption) => ({ ...caption, credit: caption.credit ?? null })),
    blocks: page.blocks,
    setAside: page.setAside,
  };
};

const givenAuthors = (author: Found<string[]>): Article['authors'] =>
  author.value.map((name) => ({ ...author, value: { name, job: 'reporter' } }));
