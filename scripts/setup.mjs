// Makes a fresh clone ready: `npm start` and `npm test` run it first. It runs on Node 20 with npm alone and
// needs neither Python nor make nor a compiler: better-sqlite3 and sharp bring their binaries with them.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './setup/chromium.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Trouble } from './setup/trouble.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  await ensurePackages(root);
  if (process.argv.includes('--tests')) await ensureChromium(root);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`Stragan cannot be set up: ${error.message}\n`);
  process.exitCode = 1;
}
