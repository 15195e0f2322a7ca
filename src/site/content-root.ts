import { resolve } from 'node:path';
import { env } from 'node:process';

/** Absolute path of the archivist's folder: `content/`, or the folder the environment variable `KLIPING_CONTENT` names. */
export const contentRoot = (): string => {
  const { KLIPING_CONTENT } = env;
  return resolve(KLIPING_CONTENT || 'content');
};
