import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../harness/copy-project.ts';
import type { FoundBrowser } from './find-browser.ts';
import { startsHere } from './starts-here.ts';

const run = promisify(execFile);

/**
 * Unpacks the Chromium of the package `@sparticuz/chromium` into `node_modules/.cache`, once an installed version, and returns it
 * with what this machine lacks: the libraries and the fonts that the package carries.
 * `undefined` where it cannot run: it is made for Linux on x64.
 */
export async function unpackChromium(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (await startsHere(executablePath, fonts)) return { executablePath, env: fonts };
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return (await startsHere(executablePath, env)) ? { executablePath, env } : undefined;
}

/**
 * The package unpacks into the system's temporary folder and takes a half-written file there for a finished one.
 * So it unpacks into a folder of its own, which takes its place in one step: test runs side by side cannot meet.
 */
async function unpack(): Promise<string> {
  const manifest = join(projectRoot, 'node_modules/@sparticuz/chromium/package.json');
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'));
  const cache = join(projectRoot, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'chromium-'));
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectRoot,
    // The second name makes the package unpack its libraries too: https://github.com/Sparticuz/chromium#readme
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(join(unfinished, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  await rename(unfinished, folder).catch(async (reason: NodeJS.ErrnoException) => {
    if (!existsSync(folder)) throw reason;
    await rm(unfinished, { recursive: true });
  });
  return folder;
}

const fontsConf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir></fontconfig>\n`;
