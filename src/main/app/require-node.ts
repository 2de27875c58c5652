const OLDEST = 22;

/**
 * Ends the process on a Node that cannot load the database (it would crash without a word). Called before
 * anything is loaded.
 */
export function requireNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  process.stderr.write(
    `Stragan needs Node ${OLDEST} or newer; this is Node ${version}.\n` +
      'Run it through npm (npm start, npm run stragan), which uses the Node in node_modules,\n' +
      'or install a newer Node from https://nodejs.org.\n',
  );
  process.exit(1);
}
