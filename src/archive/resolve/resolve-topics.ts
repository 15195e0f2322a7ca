import { closest } from 'fastest-levenshtein';
import type { ArticleTopic } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import { lineOf } from '../model/line-of.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { TopicEntry } from '../model/registry.ts';
import type { SourceText } from '../model/source-text.ts';

/** The topics of one article: those the archivist gave, by id or label, else those read. A given topic keeps the words that were found. */
export const resolveTopics = (
  source: SourceText,
  draft: Draft,
  registry: readonly TopicEntry[],
): { topics: ArticleTopic[]; problems: Problem[] } => {
  const given = source.frontMatter.topics;
  if (!given) return { topics: draft.topics.map((topic) => ({ ...topic, certainty: 'inferred' })), problems: [] };
  const problems: Problem[] = [];
  const topics = given.value.flatMap((written): ArticleTopic[] => {
    const name = written.toLowerCase();
    const entry = registry.find(({ id, label }) => id === name || label.toLowerCase() === name);
    if (!entry) {
      const line = given.at ? lineOf(source.text, given.at.start) : 1;
      const known = registry.flatMap(({ id, label }) => [id, label]);
      problems.push(problem('unknown-topic', source.file, line, written, closest(name, known)));
      return [];
    }
    const read = draft.topics.find(({ id }) => id === entry.id);
    return [{ id: entry.id, score: read?.score ?? 0, words: read?.words ?? [], certainty: 'given' }];
  });
  return { topics: [...new Map(topics.map((topic) => [topic.id, topic])).values()], problems };
};
