import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../support/built-program.ts';
import { type Cli, cliOver } from '../support/cli-process.ts';
import { type DemoProcess, launchDemo } from '../support/demo-process.ts';
import { type FieldWrite, readWrites } from '../support/demo-writes.ts';
import { type Cast, type ListedOffer, castOffers } from './cast.ts';
import { Notebook } from './intentions.ts';

export type Stage = {
  readonly demo: DemoProcess;
  readonly cli: Cli;
  /** A command line that ends itself by force at a durable step ("after:call.saved:2"). */
  readonly stoppingCli: (stopAt: string) => Cli;
  readonly dataFolder: string;
  /** For copies of the database. */
  readonly scratch: string;
  readonly notebook: Notebook;
  readonly writes: WriteLog;
  readonly offerIds: readonly string[];
  readonly cast: Cast;
};

/** Slow enough that a kill finds something under way. */
const SLOW = { commandDelayMs: 700, operationDelayMs: 500, listDelayMs: 300, eventDelayMs: 300 };
const BUYERS = { purchasesPerHour: 1_200 };
const LATE_ANSWERS = { path: '/sale/', latencyMs: 350, probability: 0.5 };

export type StageSettings = { readonly seed: number; readonly offers: number };

/**
 * A demo marketplace, a signed-in and synced program, and the notebook beside its data folder; all gone
 * afterwards.
 */
export async function onStage<T>(settings: StageSettings, play: (stage: Stage) => Promise<T>): Promise<T> {
  const program = builtProgram();
  const folder = mkdtempSync(join(tmpdir(), 'stragan-chaos-'));
  const demo = await launchDemo({ ...settings, program: program.demo });
  const leave = () => void demo.stop().finally(() => process.exit(1));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const notebook = new Notebook(join(folder, 'intentions.jsonl'));
  try {
    const dataFolder = join(folder, 'data');
    const scratch = join(folder, 'scratch');
    mkdirSync(scratch);
    const stoppingCli = (stopAt: string) => cliOver(program.cli, dataFolder, { STRAGAN_STOP_AT: stopAt });
    const cli = cliOver(program.cli, dataFolder);
    const offers = await connected(cli, demo);
    await makeSlow(demo, settings.seed);
    return await play({
      demo,
      cli,
      stoppingCli,
      dataFolder,
      scratch,
      notebook,
      writes: new WriteLog(demo),
      offerIds: offers.map(({ id }) => id),
      cast: castOffers(offers),
    });
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    notebook.close();
    await demo.stop();
    program.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function connected(cli: Cli, demo: DemoProcess): Promise<readonly ListedOffer[]> {
  const { auth, api, upload, adminAddress, adminToken } = demo;
  const addresses = ['--auth', auth, '--api', api, '--upload', upload];
  const admin = ['--admin', adminAddress, '--admin-token', adminToken];
  await cli.ask([0], 'connect', '--env', 'demo', ...addresses, ...admin);
  await cli.ask([0], 'sync');
  return (await cli.ask<{ offers: ListedOffer[] }>([0], 'offers', 'list', '--limit', '100000')).offers;
}

async function makeSlow(demo: DemoProcess, seed: number): Promise<void> {
  await demo.admin('settings', { ...SLOW, ...BUYERS });
  const rules = ['POST', 'PUT', 'PATCH'].map((method, index) => ({
    ...LATE_ANSWERS,
    method,
    seed: seed + index,
  }));
  await demo.admin('faults', { rules });
}

/** The writes that the demo has got so far. */
export class WriteLog {
  readonly #demo: DemoProcess;
  #lastSeq = 0;
  #all: FieldWrite[] = [];

  constructor(demo: DemoProcess) {
    this.#demo = demo;
  }

  async read(): Promise<readonly FieldWrite[]> {
    const { lastSeq, writes } = await readWrites(this.#demo, this.#lastSeq);
    this.#lastSeq = lastSeq;
    this.#all = [...this.#all, ...writes];
    return this.#all;
  }
}
