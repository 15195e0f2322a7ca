import type { ArticleTopic } from '../archive/model/article.ts';

// As many as fit two lines of the margin.
const MAX_WORDS = 4;

/** The heaviest words that caused a topic, each once, as one line: "vaksin, pandemi, obat"; empty when only the archivist names it. */
export const topicWords = (topic: ArticleTopic): string =>
  [...new Set(topic.words.map(({ word }) => word.toLowerCase()))].slice(0, MAX_WORDS).join(', ');
