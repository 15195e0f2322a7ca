import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/site/content-root.ts';
import { readSiteUrl } from './src/site/site-url.ts';

/**
 * Three environment variables, all optional, say where the site will stand:
 * KLIPING_URL   scheme and host, instead of `url` in content/site.yaml: https://arsip.example.id
 * KLIPING_BASE  the path the site lies under, for a host shared with others: /kliping/
 * KLIPING_CONTENT  another folder than content/
 */
const { KLIPING_URL, KLIPING_BASE } = process.env;

export default defineConfig({
  site: KLIPING_URL || readSiteUrl(contentRoot()),
  base: KLIPING_BASE || '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [sitemap()],
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
