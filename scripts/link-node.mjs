/**
 * Runs after `npm ci`: sees to it that the Node which came as a package is in `node_modules/.bin`, which npm puts first in PATH.
 * Where none came and this Node is too old for the build, the install fails and says what is missing.
 * Plain JavaScript that an old Node can read.
 */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const brought = Object.keys(optionalDependencies).find((name) => existsSync(`node_modules/${name}/bin`));
const [major, minor] = process.versions.node.split('.').map(Number);

if (brought) {
  link(brought);
} else if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Kliping needs Node 22.18 or later. This is Node ${process.versions.node}, and npm has none for ${process.platform}-${process.arch}: install Node 24 from https://nodejs.org and run \`npm ci\` again.`,
  );
  process.exitCode = 1;
}

/**
 * npm 11 makes this link by itself. npm 10 makes it, and takes it away with the packages of the other platforms, which have a
 * command of the same name.
 */
function link(name) {
  const isWindows = process.platform === 'win32';
  const command = `node_modules/.bin/node${isWindows ? '.cmd' : ''}`;
  if (existsSync(command)) return;
  if (isWindows) writeFileSync(command, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(`../${name}/bin/node`, command);
}
