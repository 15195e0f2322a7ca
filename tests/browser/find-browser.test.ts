import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { startsHere } from './starts-here.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a browser is found on this machine, and it starts', async () => {
  const { executablePath, env } = await findBrowser();
  expect(await startsHere(executablePath, env)).toBe(true);
});

test('a wrong CHROME_PATH is named, and no other browser is taken in silence', async () => {
  vi.stubEnv('CHROME_PATH', '/tidak/ada/chrome');
  await expect(findBrowser()).rejects.toThrow('CHROME_PATH names no browser that starts: /tidak/ada/chrome');
});
