import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import type { BuiltProgram } from '../support/built-program.ts';
import { type Cli, cliOver } from '../support/cli-process.ts';
import { type DemoProcess, launchDemo } from '../support/demo-process.ts';
import { MOST_AT_ONCE, allPages } from './all-pages.ts';
import { type Cast, type ListedOffer, castOffers } from './cast.ts';
import { DemoBook } from './demo-book.ts';
import { Notebook } from './intentions.ts';
import { type Things, readThings } from './things.ts';
import { type WindowProcess, startWindow } from './window-process.ts';

export type Stage = {
  readonly edition: Edition;
  readonly demo: DemoProcess;
  readonly cli: Cli;
  /** A command line that ends itself by force at a durable step ("after:call.saved:2"). */
  readonly stoppingCli: (stopAt: string) => Cli;
  /** The program as it stands open all day; null where it ended before it could be asked. */
  readonly openWindow: (environment?: NodeJS.ProcessEnv) => Promise<WindowProcess | null>;
  readonly dataFolder: string;
  /** For copies of the database, and for photos. */
  readonly scratch: string;
  readonly notebook: Notebook;
  readonly book: DemoBook;
  readonly offerIds: readonly string[];
  readonly cast: Cast;
  readonly things: Things;
  /** The faults of the network, with one more before them. */
  readonly harm: (first?: object) => Promise<void>;
};

/** Slow enough that a kill finds something under way. */
const SLOW = {
  commandDelayMs: 700,
  operationDelayMs: 500,
  activationDelayMs: 300,
  listDelayMs: 300,
  eventDelayMs: 300,
  messageDelayMs: 300,
};
/** From when the offers were looked at: no sale falls between that and the journal. */
export const BUYERS = { purchasesPerHour: 1_200 };
const LATE_ANSWERS = { path: '/sale/', latencyMs: 350, probability: 0.5 };

export type StageSettings = {
  readonly seed: number;
  readonly offers: number;
  readonly program: BuiltProgram;
  readonly edition: Edition;
};

/**
 * A demo marketplace, a signed-in and synced program, and the notebook beside its data folder; all gone
 * afterwards.
 */
export async function onStage<T>(settings: StageSettings, play: (stage: Stage) => Promise<T>): Promise<T> {
  const { program, seed, offers, edition } = settings;
  const folder = mkdtempSync(join(tmpdir(), 'stragan-chaos-'));
  const demo = await launchDemo({ seed, offers, edition, program: program.demo });
  let endOpened = () => {};
  const leave = () => {
    endOpened();
    void demo.stop().finally(() => process.exit(1));
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const notebook = new Notebook(join(folder, 'intentions.jsonl'));
  try {
    const dataFolder = join(folder, 'data');
    const scratch = join(folder, 'scratch');
    mkdirSync(scratch);
    const openWindow = async (environment?: NodeJS.ProcessEnv) => {
      const opened = await startWindow(program.browser, dataFolder, environment);
      if (opened !== null) endOpened = () => opened.kill();
      return opened;
    };
    const known = await connected(must(await openWindow(), 'a window'), demo, edition);
    const harm = (first?: object) => makeHarm(demo, seed, first);
    await demo.admin('settings', SLOW);
    await harm();
    return await play({
      edition,
      demo,
      cli: cliOver(program.cli, dataFolder),
      stoppingCli: (stopAt) => cliOver(program.cli, dataFolder, { STRAGAN_STOP_AT: stopAt }),
      openWindow,
      dataFolder,
      scratch,
      notebook,
      book: new DemoBook(demo),
      offerIds: known.offers.map(({ id }) => id),
      cast: castOffers(known.offers),
      things: known.things,
      harm,
    });
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    endOpened();
    notebook.close();
    await demo.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function connected(
  window: WindowProcess,
  demo: DemoProcess,
  edition: Edition,
): Promise<{ readonly offers: readonly ListedOffer[]; readonly things: Things }> {
  const { auth, api, upload, adminAddress: admin, adminToken } = demo;
  await demo.admin('settings', { limitScale: 100, purchasesPerHour: 0 });
  const addresses = { auth, api, upload, admin, adminToken };
  await window.ask('accounts.connect', { environment: 'demo', edition, ...addresses });
  await window.ask('accounts.sign-in', { write: true });
  await window.ask('sync.start', { full: true, details: true });
  const offers = await allOffers(window);
  const things = await readThings(window);
  window.kill();
  await window.ended;
  return { things, offers: offers.map((row) => ({ ...row, id: row.offerId })) };
}

function allOffers(window: WindowProcess): Promise<readonly OfferRow[]> {
  return allPages(async (after: string | null) => {
    const { offers, next } = await window.ask('offers.list', { after, limit: MOST_AT_ONCE });
    return { rows: offers, next };
  });
}

async function makeHarm(demo: DemoProcess, seed: number, first?: object): Promise<void> {
  const rules = ['POST', 'PUT', 'PATCH'].map((method, index) => ({
    ...LATE_ANSWERS,
    method,
    seed: seed + index,
  }));
  await demo.admin('faults', { rules: first === undefined ? rules : [first, ...rules] });
}
