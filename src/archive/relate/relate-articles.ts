import type { Article } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';

export const relateArticles = (articles: readonly Article[], _drafted: readonly Drafted[]): Article[] => [...articles];
