import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, type Result } from '../../src/shared/errors.ts';
import { pause, untilWrite } from './kill.ts';
import type { Stage } from './stage.ts';
import type { WindowProcess } from './window-process.ts';
import type { WindowSeller } from './window-seller.ts';

type Trouble = (stage: Stage, seller: WindowSeller) => Promise<void>;

const HOUR_MS = 3_600_000;
const ASLEEP_MS = 2_000;
const FULL_FOR_MS = 1_000;
const ROOM_MB = 8;
const BLOCK_BYTES = 512;

/**
 * What happens to a computer in the middle of a Send. Each throws where the program does not say what it
 * should; what became of the edits is judged with all others.
 */
export const TROUBLES = {
  'the laptop sleeps': async (stage, seller) => {
    await sending(stage, seller, async (window) => {
      process.kill(window.pid, 'SIGSTOP');
      await pause(ASLEEP_MS);
      process.kill(window.pid, 'SIGCONT');
      await seller.edit(window);
      await seller.send(window);
    });
  },

  'a second Stragan is started on the same folder': async (stage, seller) => {
    await sending(stage, seller, async () => {
      const { code, stderr } = await stage.cli.say('changes', 'send', '--yes');
      insist(code === 1 && stderr.includes('in use by another Stragan'), `it said ${code}: ${stderr}`);
    });
  },

  'the clock jumps, on and back': async (stage, seller) => {
    const clock = join(stage.scratch, 'clock');
    const preload = new URL('jumping-clock.mjs', import.meta.url).href;
    const environment = { NODE_OPTIONS: `--import=${preload}`, CHAOS_CLOCK_FILE: clock };
    for (const hours of [3, -2]) {
      writeFileSync(clock, '0');
      await sending(
        stage,
        seller,
        async (window) => {
          writeFileSync(clock, String(hours * HOUR_MS));
          await pause(1_500);
          await seller.resolve(window);
          await seller.edit(window);
          await seller.send(window);
        },
        environment,
      );
    }
  },

  'the place of the sign-in is gone': async (stage, seller) => {
    const secrets = join(stage.dataFolder, 'secrets');
    await sending(stage, seller, () => {
      for (const name of readdirSync(secrets).filter(isSignIn)) rmSync(join(secrets, name));
    });
    const window = must(await stage.openWindow(), 'a window');
    const status = await window.ask('app.status', {});
    insist(status.account !== null && status.signedInUntil === null, 'it still counts as signed in');
    await seller.edit(window);
    const sync = await window.tryTo('sync.start', {});
    insist(!sync.ok && sync.error.kind === 'auth', `sync said ${JSON.stringify(sync)}`);
    await window.ask('accounts.sign-in', { write: true });
    await seller.send(window);
    await ended(window);
  },

  'the disk is full': async (stage, seller) => {
    await onSmallDisk(stage, async (disk) => {
      const filler = join(disk, 'filler');
      await sending(stage, seller, async (window) => {
        fill(filler);
        await untilFull(window, seller);
        await pause(FULL_FOR_MS);
        insist((await window.tryTo('offers.counts', {})).ok, 'the shop cannot be looked at');
        rmSync(filler);
        await seller.edit(window);
        await seller.send(window);
        await pause(FULL_FOR_MS);
      });
    });
  },

  'the folder is read-only when the program starts': async (stage, seller) => {
    await onSmallDisk(stage, async (disk) => {
      remount(disk, 'ro');
      const { code, stdout } = await stage.cli.say('status');
      insist(code === 1 && stdout.includes('cannot be written to'), `status said ${code}: ${stdout}`);
      const window = must(await stage.openWindow(), 'a window');
      const { trouble } = await window.ask('app.status', {});
      insist(trouble?.error.reason === 'read-only', `it says ${JSON.stringify(trouble)}`);
      remount(disk, 'rw');
      const again = await window.ask('recovery.try-again', {});
      insist(again.opened, 'it does not open once the folder can be written to');
      await seller.edit(window);
      await seller.send(window);
      await ended(window);
    });
  },
} satisfies Readonly<Record<string, Trouble>>;

export type TroubleName = keyof typeof TROUBLES;

const NEEDS_DISK: readonly TroubleName[] = [
  'the disk is full',
  'the folder is read-only when the program starts',
];

/** Disks are made by the system's administrator only; the rest can be tried everywhere. */
export function possibleTroubles(): readonly TroubleName[] {
  const place = mkdtempSync(join(tmpdir(), 'stragan-disk-'));
  const canMakeDisk = process.platform === 'linux' && run('mount', ...TINY_DISK, place);
  if (canMakeDisk) run('umount', place);
  rmSync(place, { recursive: true });
  return TROUBLE_NAMES.filter((name) => canMakeDisk || !NEEDS_DISK.includes(name));
}

const TROUBLE_NAMES = Object.keys(TROUBLES) as readonly TroubleName[];
const TINY_DISK = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'] as const;

/** The trouble comes while Allegro has got a write. */
async function sending(
  stage: Stage,
  seller: WindowSeller,
  trouble: (window: WindowProcess) => Promise<void> | void,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  await stage.book.read();
  const window = must(await stage.openWindow(environment), 'a window');
  await seller.resolve(window);
  await seller.edit(window);
  await seller.send(window);
  await untilWrite(stage, window.hasEnded);
  await trouble(window);
  insist(!window.hasEnded(), 'the program has ended');
  await ended(window);
}

async function ended(window: WindowProcess): Promise<void> {
  window.kill();
  await window.ended;
}

/** Types until nothing more can be kept: the program says so, and stays. */
async function untilFull(window: WindowProcess, seller: WindowSeller): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    const answer: Result<unknown> = await seller.tryToEdit(window);
    if (answer.ok) continue;
    insist(answer.error.kind === 'storage', `a full disk is called ${JSON.stringify(answer.error)}`);
    return;
  }
  throw new Error('The disk is never full');
}

/** The data folder lies on a disk of a few megabytes meanwhile. */
async function onSmallDisk(stage: Stage, work: (disk: string) => Promise<void>): Promise<void> {
  const { dataFolder, scratch } = stage;
  const saved = join(scratch, 'saved-data');
  cpSync(dataFolder, saved, { recursive: true });
  const size = `size=${ROOM_MB + sizeMb(dataFolder)}m`;
  insist(run('mount', '-t', 'tmpfs', '-o', size, 'tmpfs', dataFolder), 'no disk can be made');
  try {
    cpSync(saved, dataFolder, { recursive: true });
    await work(dataFolder);
    rmSync(saved, { recursive: true });
    cpSync(dataFolder, saved, { recursive: true });
  } finally {
    // Whatever still holds it: it goes when that ends.
    run('umount', '--lazy', dataFolder);
  }
  rmSync(dataFolder, { recursive: true });
  cpSync(saved, dataFolder, { recursive: true });
  rmSync(saved, { recursive: true });
}

/** Beside it lies what only the demo marketplace needs. */
function isSignIn(name: string): boolean {
  return !name.includes('demo-admin');
}

function remount(disk: string, mode: 'ro' | 'rw'): void {
  insist(run('mount', '-o', `remount,${mode}`, disk), `the disk cannot be made ${mode}`);
}

/** Takes all the room there is. */
function fill(path: string): void {
  run('dd', 'if=/dev/zero', `of=${path}`, 'bs=4096');
}

function sizeMb(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).blocks * BLOCK_BYTES, 0);
  return Math.ceil(bytes / 2 ** 20);
}

function run(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

function insist(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
