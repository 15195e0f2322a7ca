import { printTable, share } from './print-table.ts';
import { type LabelledArticle, readLabelledArticles } from './read-labelled-articles.ts';

/** What a desk of the labelled outlet calls the topics an article may lead with. */
const topicsOfCategory: Readonly<Record<string, readonly string[]>> = {
  health: ['kesehatan'],
  finance: ['ekonomi', 'energi', 'transportasi'],
  sport: ['olahraga'],
  inet: ['teknologi'],
  news: ['politik', 'hukum', 'keamanan', 'bencana', 'diplomasi', 'pendidikan', 'lingkungan', 'agama', 'sosial-budaya'],
};

/** Scores the first topic of each article against its `category`: precision, recall and F1 a category, and their mean. */
export const scoreTopics = async (file: string): Promise<void> => {
  const articles = (await readLabelledArticles(file)).filter(({ category }) => category in topicsOfCategory);
  const rows = Object.keys(topicsOfCategory).flatMap((category) => {
    const labelled = articles.filter((article) => article.category === category);
    return labelled.length === 0 ? [] : [{ category, ...rates(articles, labelled, category) }];
  });
  const mean = rows.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, rows.length);
  printTable(`${articles.length} articles of ${file}, by their first topic`, [
    ['category', 'articles', 'precision', 'recall', 'F1'],
    ...rows.map(({ category, labelled, precision, recall, f1 }) => [
      category,
      `${labelled}`,
      precision,
      recall,
      f1.toFixed(3),
    ]),
    ['all, macro', `${articles.length}`, '', '', mean.toFixed(3)],
    ['no topic', `${articles.filter(({ read }) => read.topics.length === 0).length}`, '', '', ''],
  ]);
};

const isOf = ({ read }: LabelledArticle, category: string): boolean =>
  topicsOfCategory[category]?.includes(read.topics[0]?.id ?? '') ?? false;

const rates = (articles: readonly LabelledArticle[], labelled: readonly LabelledArticle[], category: string) => {
  const predicted = articles.filter((article) => isOf(article, category)).length;
  const right = labelled.filter((article) => isOf(article, category)).length;
  const f1 = right === 0 ? 0 : (2 * right) / (predicted + labelled.length);
  return { labelled: labelled.length, precision: share(right, predicted), recall: share(right, labelled.length), f1 };
};
