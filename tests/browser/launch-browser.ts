import type { BrowserServer } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const args = [
  '--disable-gpu',
  // The browser itself must ask nobody anything: what leaves a page is then the page's doing.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts the one headless browser that all test files of a run connect to. Throws as `findBrowser` does when there is none. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { executablePath, env } = await findBrowser();
  return chromium.launchServer({
    executablePath,
    env: { ...definedEnvironment(), ...env },
    args,
    // Chromium refuses its sandbox to root and inside most containers; it opens nothing here but pages of this project.
    chromiumSandbox: false,
    headless: true,
  });
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
