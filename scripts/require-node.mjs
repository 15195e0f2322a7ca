// Plain JavaScript that an old Node can read: this is what tells its owner what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Kliping needs Node 22.18 or later. This is Node ${process.versions.node}, and npm brought no Node for ${process.platform}-${process.arch}: install Node 24 from https://nodejs.org and run \`npm ci\` again.`,
  );
  process.exitCode = 1;
}
