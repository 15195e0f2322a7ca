import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { startsHere } from './starts-here.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser to launch and what it needs in its environment. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/**
 * The browser that tests run in: `CHROME_PATH`; else a Chrome or Chromium on this machine; else the Chromium that came with
 * `npm ci` (Linux on x64); else one that Playwright downloaded earlier.
 * Throws a sentence with the line that installs one when there is none: a browser test is never skipped.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const given = process.env.CHROME_PATH;
  for (const executablePath of given === undefined ? [...onPath(), ...applications] : [given]) {
    if (await startsHere(executablePath)) return { executablePath, env: {} };
  }
  if (given !== undefined) throw new Error(`CHROME_PATH names no browser that starts: ${given}`);
  const carried = await unpackChromium();
  if (carried !== undefined) return carried;
  const downloaded = chromium.executablePath();
  if (await startsHere(downloaded)) return { executablePath: downloaded, env: {} };
  throw new Error('No browser to test in. This line installs one: npx playwright-core install --with-deps chromium');
}

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
