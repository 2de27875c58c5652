import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const STALE_AFTER_MS = 10_000;

/**
 * Runs `work` while no other process builds in this tree. The lock is a folder whose time its holder renews
 * every second; one that a killed build left behind is taken over.
 */
export async function withBuildLock(root, work) {
  const path = join(root, '.cache', 'build.lock');
  mkdirSync(dirname(path), { recursive: true });
  while (!taken(path)) await sleep(100);
  const renewal = setInterval(() => renew(path), 1_000);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    release(path);
  }
}

function taken(path) {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_AFTER_MS) release(path);
    return false;
  }
}

function renew(path) {
  const now = new Date();
  utimesSync(path, now, now);
}

function release(path) {
  try {
    rmdirSync(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
