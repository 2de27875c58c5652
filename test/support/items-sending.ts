import type { FaultRule } from '../../src/main/demo/faults.ts';
import { dropOfferEdits } from './items-naming.ts';
import type { Met, Table } from './items-table.ts';
import type { FaultKind, Round } from './random-lives.ts';
import type { ItemsWorld } from './world-items.ts';

const FAULTS: Readonly<Record<FaultKind, Omit<FaultRule, 'path' | 'method' | 'count'>>> = {
  before: { drop: 'before' },
  after: { drop: 'after' },
  cut: { truncate: true },
  failed: { status: 503 },
  'done-and-failed': { status: 503, processed: true },
  'too-many': { status: 429, retryAfter: 7 },
};

/** Reads that change nothing go well. */
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const STEP_SECONDS = 5;
/** When nothing has moved for so long, what is left waits for the seller. */
const STILL_SECONDS = 90;

/** All that was typed goes through a bad network; what the model says of it in the end. */
export async function sendThrough(table: Table, round: Round): Promise<readonly string[]> {
  const { items, met } = table;
  const rules = WRITES.flatMap((method) =>
    round.faults.map((fault) => ({ ...FAULTS[fault], method, path: '/', count: 1 })),
  );
  const { log } = items.world.shop;
  const before = log.after(0, Number.MAX_SAFE_INTEGER).at(-1)?.seq ?? 0;
  items.world.setFaults({ rules });
  if (round.diesAt !== null) await dieOnTheWay(items, round.diesAt, met);
  await sendAll(items);
  await untilStill(items);
  items.world.setFaults({});
  const isLost = log
    .after(before, Number.MAX_SAFE_INTEGER)
    .some(({ method, host, delivered }) => host === 'api' && WRITES.includes(method) && !delivered);
  if (isLost) met.lost.add(met.life);
  const open = (await items.changes()).filter(({ state }) => state === 'conflicted');
  if (open.length > 0) met.conflicts.add(met.life);
  await items.ask('collections.resolve', {
    changeIds: open.map(({ changeId }) => changeId),
    take: round.take,
  });
  await untilStill(items);
  return settle(table, round);
}

/** The model sends too; what was refused is let go, on both sides. */
async function settle({ items, games, naming, met }: Table, { take }: Round): Promise<readonly string[]> {
  const refused = (await items.changes()).filter(({ state }) => state === 'refused');
  const differing: string[] = [];
  for (const { kind, model } of games) {
    const { refusals } = model.send(take);
    const found = refused.filter(({ collection }) => collection === kind.name).length;
    if (found !== refusals) differing.push(`${kind.name}: ${found} refused, not ${refusals}`);
  }
  naming.send();
  if (refused.length > 0) met.refusals.add(met.life);
  await items.ask('collections.drop', { changeIds: refused.map(({ changeId }) => changeId) });
  const astray = (await items.changes()).filter(({ state }) => state !== 'confirmed');
  await items.ask('collections.drop', { changeIds: astray.map(({ changeId }) => changeId) });
  await dropOfferEdits(items, () => true);
  return differing;
}

/** The program may end while it is asked; it may not decline. */
async function sendAll({ world }: ItemsWorld): Promise<void> {
  const { life } = world;
  const offers = await world.ask('changes.send', { answered: 'all', whenOnline: true });
  const others = await world.ask('collections.send', { changeIds: 'all', whenOnline: true });
  for (const answer of [offers, others])
    if (answer !== 'crashed' && !answer.ok && !life.isDead) throw new Error(JSON.stringify(answer.error));
}

async function untilStill(items: ItemsWorld): Promise<void> {
  let [last, stillSeconds] = ['', 0];
  while (stillSeconds < STILL_SECONDS) {
    await items.run(STEP_SECONDS);
    const rows = (await items.changes()).filter(({ state }) =>
      ['queued', 'sending', 'unsure'].includes(state),
    );
    const { queued, sending, unsure } = await items.ask('changes.counts', {});
    if (rows.length + queued + sending + unsure === 0) return;
    const now = JSON.stringify([
      rows.map(({ changeId, state }) => [changeId, state]),
      queued,
      sending,
      unsure,
    ]);
    stillSeconds = now === last ? stillSeconds + STEP_SECONDS : 0;
    last = now;
  }
}

async function dieOnTheWay(items: ItemsWorld, step: number, met: Met): Promise<void> {
  items.world.life.crashAt(step);
  await sendAll(items);
  await items.run(30);
  if (items.world.life.isDead) met.deaths.add(met.life);
  items.world.life.kill('the end of the hour');
  await items.world.start();
  await items.run(20);
}
