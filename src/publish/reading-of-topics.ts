import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import type { ReadingRow } from './reading.ts';
import { ruleLabel } from './rule-label.ts';
import { topicLabel } from './topic-label.ts';

// The heaviest words say enough; a long article may hold a hundred.
const MAX_WORDS = 3;

/** How the topics of an article were read: a row each with the sentences of its heaviest words. */
export const readingOfTopics = (article: Article, archive: Archive, text: string): ReadingRow[] =>
  article.topics.map((topic) => {
    const words = [...new Map(topic.words.map((word) => [word.word.toLowerCase(), word])).values()].slice(0, MAX_WORDS);
    const { certainty } = topic;
    const entries =
      words.length > 0
        ? words.map(({ word, at }) => ({
            value: word,
            sentence: evidenceSentence(text, at),
            rule: ruleLabel('topic'),
            certainty,
          }))
        : [{ value: topicLabel(archive, topic.id), sentence: null, rule: ruleLabel('front-matter'), certainty }];
    return { id: `bukti-topik-${topic.id}`, label: topicLabel(archive, topic.id), entries };
  });
