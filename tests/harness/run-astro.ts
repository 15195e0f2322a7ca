import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a command ended and everything it printed, output and errors as they came. */
export interface Outcome {
  exitCode: number | null;
  output: string;
}

/**
 * Runs `astro` in a project folder to its end, with `env` over the environment of the tests.
 * Resolves whatever the exit code is; rejects only when the command cannot start.
 */
export function runAstro(root: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const astro = spawnAstro(root, args, env);
  let output = '';
  astro.stdout.on('data', (data) => (output += data));
  astro.stderr.on('data', (data) => (output += data));
  astro.on('error', reject);
  astro.on('close', (exitCode) => resolve({ exitCode, output }));
  return promise;
}

/** Starts `astro` in a project folder, with `env` over the environment of the tests. */
export function spawnAstro(root: string, args: string[], env: Record<string, string> = {}) {
  const cli = join(root, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [cli, ...args], {
    cwd: root,
    env: { ...publicEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// Vitest sets NODE_ENV=test and VITEST for its workers; Astro and Vite would build another site under them.
const publicEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITE.*|KLIPING_.*|FORCE_COLOR)$/.test(name),
    ),
  );
