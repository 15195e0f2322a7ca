import { defineCollection } from 'astro:content';
import { articleSchema } from './archive/model/article.ts';
import { articleLoader } from './site/article-loader.ts';
import { contentRoot } from './site/content-root.ts';
import { settingsLoader, settingsSchema } from './site/settings-loader.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(contentRoot()), schema: articleSchema }),
  settings: defineCollection({ loader: settingsLoader(contentRoot()), schema: settingsSchema }),
};
