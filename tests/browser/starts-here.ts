import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Whether a browser is at `executable` and starts on this machine with `env` over the environment of the tests.
 * Asked of it on Linux only, where a command may stand for a package that is not installed; Chrome for Windows would open a window.
 */
export async function startsHere(executable: string, env: Record<string, string> = {}): Promise<boolean> {
  if (!existsSync(executable)) return false;
  if (process.platform !== 'linux') return true;
  return run(executable, ['--version'], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}
