import { once } from 'node:events';
import { spawnAstro } from '../harness/run-astro.ts';

/** A server of Astro's that answers at `url`, which ends with a slash. */
export interface RunningServer {
  url: string;
  /** What it has printed so far. */
  printed: () => string;
  stop: () => Promise<void>;
}

// ┃ Local    http://localhost:4334/
const LOCAL_ADDRESS = /Local\s+(http:\/\/\S+)/;

/**
 * Starts `astro dev` or `astro preview` in a project folder, on a port that is free, and resolves when it prints its address.
 * Rejects with its output when it ends before.
 */
export async function startServer(root: string, command: 'dev' | 'preview'): Promise<RunningServer> {
  const astro = spawnAstro(root, [command, '--host', '127.0.0.1']);
  const exited = once(astro, 'exit');
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data;
      const [, url] = LOCAL_ADDRESS.exec(output) ?? [];
      if (url) resolve(url);
    };
    astro.stdout.on('data', read);
    astro.stderr.on('data', read);
    exited.then(() => reject(new Error(`astro ${command} ended early.\n${output}`)));
  });
  return {
    url: (await address).replace(/\/*$/, '/'),
    printed: () => output,
    stop: async () => {
      astro.kill();
      await exited;
    },
  };
}
