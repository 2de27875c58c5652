import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from './find-chromium.mjs';
import { ownNode } from './packages.mjs';
import { runStep } from './run-step.mjs';
import { Trouble, say } from './trouble.mjs';

const APT = '/usr/bin/apt-get';
const GRACE_MS = 5000;
const BY_HAND =
  'Install Chromium or Chrome yourself, or name one in the environment variable STRAGAN_CHROMIUM.';

/** The tests of the window need a Chromium. @param {string} root */
export async function ensureChromium(root) {
  if (findChromium() !== null) return;
  const named = process.env['STRAGAN_CHROMIUM'];
  if (named !== undefined && named !== '') {
    throw new Trouble(`STRAGAN_CHROMIUM names ${named}, which is not a program.`);
  }
  await (process.getuid?.() === 0 && existsSync(APT) ? fromDebian(root) : fromPlaywright(root));
  if (findChromium() === null) throw new Trouble(`no Chromium was found after its installation. ${BY_HAND}`);
}

/** @param {string} root */
async function fromDebian(root) {
  if (process.env['CI'] !== 'true') {
    say("Stragan: the tests need a Chromium; apt-get will install Debian's.");
    say(`Stragan: it starts in ${GRACE_MS / 1000} s; Ctrl+C stops it.`);
    await sleep(GRACE_MS);
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const step = { command: APT, cwd: root, environment, otherwise: `apt-get failed. ${BY_HAND}` };
  await runStep({ ...step, title: 'apt-get update', args: ['-q', 'update'] });
  const install = ['-q', '-y', '--no-install-recommends', 'install', 'chromium'];
  await runStep({ ...step, title: 'installing Chromium for the tests', args: install });
}

/** @param {string} root */
async function fromPlaywright(root) {
  await runStep({
    title: 'fetching a Chromium for the tests (about 170 MB, kept for other projects too)',
    command: ownNode(root),
    args: [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
    cwd: root,
    otherwise: `Playwright could not fetch a Chromium. ${BY_HAND}`,
  });
}
