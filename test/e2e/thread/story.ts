import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltProgram } from '../../support/built-program.ts';
import { type Cli, cliOver } from '../../support/cli-process.ts';
import { launchDemo } from '../../support/demo-process.ts';
import {
  type OutsideEvent,
  type Truth,
  readJournal,
  readTruth,
  withEvents,
} from '../../support/demo-truth.ts';
import { type LoggedWrites, readWrites } from '../../support/demo-writes.ts';
import { connectTo } from './connect-to.ts';
import { type ImportFile, importFile } from './import-file.ts';
import { type Demo, rivalsAndBuyers, laterRivalsAndBuyers } from './meanwhile.ts';
import { type ListedOffer, type ShopRoles, castRoles } from './shop-roles.ts';
import type { Change, CheckDocument, ImportDocument, SendDocument, TakeBackDocument } from './documents.ts';

export type Moment = {
  readonly truth: ReadonlyMap<string, Truth>;
  readonly events: readonly OutsideEvent[];
  readonly changes: readonly Change[];
  /** Writes since the start. */
  readonly log: LoggedWrites;
};

export type Story = {
  readonly offers: readonly ListedOffer[];
  readonly roles: ShopRoles;
  readonly file: ImportFile;
  readonly before: ReadonlyMap<string, Truth>;
  /** How many drafts of the import a kill in its middle left. */
  readonly afterKilledImport: number;
  readonly imported: ImportDocument;
  readonly lastSeqBeforeSend: number;
  readonly check: CheckDocument;
  readonly bulkCallsAtKill: number;
  readonly sent: SendDocument;
  readonly afterSend: Moment;
  readonly resolved: { readonly mine: readonly Change[]; readonly theirs: readonly Change[] };
  readonly sentAgain: SendDocument;
  readonly afterResolve: Moment;
  readonly beforeTakeBack: Moment;
  readonly takenBack: TakeBackDocument;
  readonly sentBack: SendDocument;
  readonly atEnd: Moment;
  readonly seconds: Readonly<Record<string, number>>;
};

export type StorySettings = {
  readonly seed: number;
  readonly offers: number;
  readonly program: BuiltProgram;
};

/** A seller's day from the first sync to a change of mind, by command line against a demo of its own. */
export async function tellStory(settings: StorySettings): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-thread-'));
  const shop = new ShopOnTheSide(settings, join(folder, 'demo.jsonl'));
  const { seconds, lap } = stopwatch();
  try {
    await shop.open();
    const cli = cliOver(settings.program.cli, join(folder, 'data'));
    return { ...(await tell(settings, { folder, shop, cli, lap })), seconds };
  } finally {
    await shop.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Stage = {
  readonly folder: string;
  readonly shop: ShopOnTheSide;
  readonly cli: Cli;
  /** Ends a part of the day: how many seconds it took. */
  readonly lap: (name: string) => void;
};

async function tell({ seed }: StorySettings, stage: Stage): Promise<Omit<Story, 'seconds'>> {
  const begun = await getTheShop(stage);
  const edited = await editOffline(stage, begun, seed);
  const sent = await sendIntoTheRush(stage, begun, edited.file, seed);
  const settled = await settleConflicts(stage, sent.afterSend);
  const back = await takeTheImportBack(stage, { ...begun, ...edited, ...settled });
  return { ...begun, ...edited, ...sent, ...settled, ...back };
}

type Begun = Pick<Story, 'offers' | 'roles' | 'before'>;

async function getTheShop({ shop, cli, lap }: Stage): Promise<Begun> {
  await connectTo(shop.demo, cli);
  await cli.ask([0], 'sync');
  const { offers } = await cli.ask<{ offers: ListedOffer[] }>([0], 'offers', 'list', '--limit', '100000');
  const before = await readTruth(
    shop.demo,
    offers.map(({ id }) => id),
  );
  lap('connect and sync');
  return { offers, roles: castRoles(offers), before };
}

async function editOffline({ shop, cli, folder, lap }: Stage, { offers, roles }: Begun, seed: number) {
  await shop.close();
  await editByHand(cli, roles);
  lap('edits by hand');
  const file = importFile(offers, roles);
  const path = join(folder, 'prices and stock.csv');
  writeFileSync(path, file.text);
  const afterKilledImport = await killImport(cli, path, 250 + (seed % 4) * 200);
  if (afterKilledImport > 0) await cli.ask([0], 'changes', 'take-back');
  const imported = await cli.ask<ImportDocument>([0, 3], 'offers', 'import', path, '--key', 'offer');
  lap('import');
  return { file, afterKilledImport, imported };
}

async function sendIntoTheRush(stage: Stage, { roles, before }: Begun, file: ImportFile, seed: number) {
  const { shop, cli, lap } = stage;
  await shop.open();
  await connectTo(shop.demo, cli);
  await rivalsAndBuyers(shop.demo, roles, new Map(importedPrices(file)));
  const lastSeqBeforeSend = (await readJournal(shop.demo)).at(-1)?.seq ?? 0;
  await shop.demo.admin('settings', { purchasesPerHour: 1800 });
  const check = await cli.ask<CheckDocument>([0, 3], 'changes', 'check');
  lap('rivals, sales, check');
  const bulkCallsAtKill = await killSend(cli, shop.demo, 30 + (seed % 5) * 20);
  lap('killed send');
  const sent = await cli.ask<SendDocument>([0, 3], ...SEND);
  await shop.demo.admin('settings', { purchasesPerHour: 0 });
  lap('send');
  const afterSend = await momentOf(shop.demo, cli, [...before.keys()]);
  lap('compare');
  return { lastSeqBeforeSend, check, bulkCallsAtKill, sent, afterSend };
}

async function settleConflicts({ shop, cli, lap }: Stage, { changes, truth }: Moment) {
  const resolved = splitInTwo(changes.filter(({ state }) => state === 'conflicted'));
  await cli.ask([0], 'changes', 'resolve', ...numbersOf(resolved.mine), '--take', 'mine');
  await cli.ask([0], 'changes', 'resolve', ...numbersOf(resolved.theirs), '--take', 'theirs');
  const sentAgain = await cli.ask<SendDocument>([0, 3], ...SEND);
  lap('resolve and send');
  const afterResolve = await momentOf(shop.demo, cli, [...truth.keys()]);
  lap('compare again');
  return { resolved, sentAgain, afterResolve };
}

async function takeTheImportBack(
  { shop, cli, lap }: Stage,
  { roles, imported, afterResolve }: Pick<Story, 'roles' | 'imported' | 'afterResolve'>,
) {
  await laterRivalsAndBuyers(shop.demo, roles);
  await cli.ask([0], 'sync');
  const beforeTakeBack = await laterMoment(shop.demo, cli, afterResolve);
  lap('later sync');
  const takenBack = await cli.ask<TakeBackDocument>([0, 3], 'changes', 'take-back', imported.changeSetId);
  lap('take back');
  const sentBack = await cli.ask<SendDocument>([0, 3], ...SEND, takenBack.changeSetId ?? '');
  lap('send back');
  const atEnd = await momentOf(shop.demo, cli, [...afterResolve.truth.keys()]);
  lap('compare at end');
  return { beforeTakeBack, takenBack, sentBack, atEnd };
}

const SEND = ['changes', 'send', '--yes', '--wait', '300'];

function stopwatch() {
  const seconds: Record<string, number> = {};
  let since = performance.now();
  const lap = (name: string) => {
    seconds[name] = Math.round((performance.now() - since) / 100) / 10;
    since = performance.now();
  };
  return { seconds, lap };
}

async function editByHand(cli: Cli, roles: ShopRoles): Promise<void> {
  const ids = (part: readonly ListedOffer[]) => part.map(({ id }) => id);
  const edit = (part: readonly ListedOffer[], ...words: readonly string[]) =>
    cli.ask([0], 'offers', 'edit', ...ids(part), ...words);
  await edit(roles.titles, '--title', 'Lampa stołowa mosiężna z abażurem');
  await edit(roles.gains, '--stock', '+7');
  await edit(roles.nows, '--stock', '333');
  await edit(roles.handZeros, '--stock', '0');
  await edit(roles.handPrices, '--price', '49,99');
}

/** How many drafts of its set are there after a kill: none, or all. */
async function killImport(cli: Cli, path: string, afterMs: number): Promise<number> {
  const importing = cli.start('offers', 'import', path, '--key', 'offer');
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  importing.kill();
  await importing.ended;
  const { sets } = await cli.ask<{ sets: readonly { origin: string; counts: { draft?: number } }[] }>(
    [0],
    'changes',
    'sets',
  );
  return sets.find(({ origin }) => origin === 'import')?.counts.draft ?? 0;
}

/** Ends a send the hard way once the demo has taken so many bulk calls. */
async function killSend(cli: Cli, demo: Demo, bulkCalls: number): Promise<number> {
  const sending = cli.start('changes', 'send', '--yes', '--json');
  let taken = 0;
  let seq = 0;
  while (taken < bulkCalls && !sending.hasEnded()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const log = await readWrites(demo, seq);
    taken += log.bulkCalls;
    seq = log.lastSeq;
  }
  sending.kill();
  const { code, stdout, stderr } = await sending.ended;
  if (code !== null) throw new Error(`The send ended by itself: ${code} ${stderr}${stdout.slice(0, 2000)}`);
  return taken;
}

async function momentOf(demo: Demo, cli: Cli, ids: readonly string[]): Promise<Moment> {
  return { ...(await toldMoment(demo, cli)), truth: await readTruth(demo, ids) };
}

/** Nobody but buyers and rivals has done anything since: the truth follows from the journal. */
async function laterMoment(demo: Demo, cli: Cli, { truth, events }: Moment): Promise<Moment> {
  const told = await toldMoment(demo, cli);
  const since = Map.groupBy(told.events.slice(events.length), ({ offerId }) => offerId);
  const later = [...truth].map(([id, was]) => [id, withEvents(was, since.get(id) ?? [])] as const);
  return { ...told, truth: new Map(later) };
}

async function toldMoment(demo: Demo, cli: Cli): Promise<Omit<Moment, 'truth'>> {
  const { changes } = await cli.ask<{ changes: Change[] }>([0], 'changes', 'list', ...ALL_CHANGES);
  return { changes, events: await readJournal(demo), log: await readWrites(demo) };
}

const ALL_CHANGES = [
  '--limit',
  '100000',
  '--state',
  'draft,queued,sending,unsure,confirmed,refused,conflicted,dropped',
];

function splitInTwo(changes: readonly Change[]) {
  return {
    mine: changes.filter((_, index) => index % 2 === 0),
    theirs: changes.filter((_, index) => index % 2 === 1),
  };
}

function numbersOf(changes: readonly Change[]): string[] {
  return changes.map(({ id }) => String(id));
}

function importedPrices({ text }: ImportFile): [string, string][] {
  return text.split('\r\n').map((line) => {
    const [id = '', price = ''] = line.split(';');
    return [id, price];
  });
}

/** A demo that closes and comes back as it was, at other addresses. */
class ShopOnTheSide {
  readonly #settings: StorySettings;
  readonly #statePath: string;
  #demo: Awaited<ReturnType<typeof launchDemo>> | null = null;

  constructor(settings: StorySettings, statePath: string) {
    this.#settings = settings;
    this.#statePath = statePath;
  }

  get demo(): Demo {
    if (this.#demo === null) throw new Error('The demo is closed.');
    return this.#demo;
  }

  async open(): Promise<void> {
    const { seed, offers, program } = this.#settings;
    this.#demo = await launchDemo({ seed, offers, statePath: this.#statePath, program: program.demo });
  }

  async close(): Promise<void> {
    await this.#demo?.stop();
    this.#demo = null;
  }
}
