import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeFonts } from './make-fonts.ts';

/**
 * Cuts the fonts to what the site prints, keeps them in the cache of Astro, and lets them be imported: the style sheet that names them all
 * as `virtual:fonts/fonts.css`, one of them as `virtual:fonts/serif-basic.woff2`.
 */
export const fontFiles = (): AstroIntegration => ({
  name: 'font-files',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const folder = await makeFonts(join(fileURLToPath(config.cacheDir), 'fonts'));
      updateConfig({ vite: { resolve: { alias: { 'virtual:fonts': folder } } } });
    },
  },
});
