import type { Archive } from '../archive/model/archive.ts';

/** The label of a topic; its id when the archive does not know it. */
export const topicLabel = (archive: Archive, id: string): string =>
  archive.topics.find((topic) => topic.id === id)?.label ?? id;
