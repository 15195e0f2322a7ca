/** What search engines may read: everything, and where the site map lies. `siteMap` is a full address. */
export const robotsTxt = (siteMap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${siteMap}\n`;
