import { defineConfig } from 'astro/config';
import { readRegistry } from './src/archive/read/read-registry.ts';
import { contentRoot } from './src/site/content-root.ts';
import { fontFiles } from './src/site/fonts/font-files.ts';
import { siteMap } from './src/site/site-map.ts';

/**
 * Three environment variables, all optional, say where the site will stand:
 * KLIPING_URL   scheme and host, instead of `url` in content/site.yaml: https://arsip.example.id
 * KLIPING_BASE  the path the site lies under, for a host shared with others: /kliping/
 * KLIPING_CONTENT  another folder than content/
 */
const { KLIPING_URL, KLIPING_BASE } = process.env;

// Astro reports usage to its makers unless told not to; what an archive holds and when it is built concerns nobody.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const { site } = await readRegistry(contentRoot());

export default defineConfig({
  site: KLIPING_URL || site.url,
  base: KLIPING_BASE || '/',
  output: 'static',
  trailingSlash: 'always',
  // No page is Markdown to Astro, and its highlighter would write styles the policy below refuses.
  markdown: { syntaxHighlight: false },
  integrations: [fontFiles(), siteMap()],
  // Only the worker imports it: found there for the first time, it would make the development server load the page again.
  vite: { optimizeDeps: { include: ['fuse.js/basic'] } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
