import type { StartedCli } from '../support/cli-process.ts';
import { itemsInFlight } from './item-writes.ts';
import { type KillPlan, planText, stopAt } from './kill-plans.ts';
import { editsInFlight } from './owners.ts';
import type { PointBook } from './points.ts';
import { readSnapshot } from './snapshot.ts';
import type { Stage } from './stage.ts';

export type Kill = {
  readonly when: string;
  /** How many changes Allegro had got and the program had not yet seen there. */
  readonly inFlight: number;
  readonly integrity: string;
};

/** A step that is not reached within so long ends by the clock. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 25;

/** Sends by command line and ends it in the middle. Null: it was through before its end came. */
export async function killSend(stage: Stage, plan: KillPlan, points: PointBook): Promise<Kill | null> {
  const cli = plan.kind === 'step' ? stage.stoppingCli(stopAt(plan)) : stage.cli;
  await stage.book.read();
  const sending = cli.start('--json', 'changes', 'send', '--yes', '--wait', '60');
  if (plan.kind === 'after-write') await untilWrite(stage, sending.hasEnded);
  await Promise.race([sending.ended, pause(plan.kind === 'step' ? PATIENCE_MS : plan.delayMs)]);
  const isOver = sending.hasEnded();
  const kill = await killed(stage, sending, `changes send, ${planText(plan)}`);
  if (isOver && kill !== null && plan.kind === 'step') points.hit(plan.point);
  return kill;
}

/** Ends a command so long after its start. */
export async function killCommand(
  stage: Stage,
  words: readonly string[],
  delayMs: number,
): Promise<Kill | null> {
  const command = stage.cli.start(...words);
  await Promise.race([command.ended, pause(delayMs)]);
  return killed(stage, command, `${words.slice(0, 2).join(' ')}, ${Math.round(delayMs)} ms`);
}

async function killed(stage: Stage, command: StartedCli, when: string): Promise<Kill | null> {
  command.kill();
  const { code } = await command.ended;
  return code === null ? examined(stage, when) : null;
}

/** What lies there after an end. */
export async function examined(stage: Stage, when: string): Promise<Kill> {
  const snapshot = readSnapshot(stage.dataFolder, stage.scratch);
  if (snapshot === null) throw new Error('The database is gone.');
  const { notebook, book } = stage;
  notebook.adopt(snapshot.sets);
  await book.read();
  const inFlight = editsInFlight(snapshot, book.writes).length + itemsInFlight(snapshot, book.allWrites());
  return { when, inFlight, integrity: snapshot.integrity };
}

/** Until the demo has got one more write than before. */
export async function untilWrite({ book }: Stage, hasEnded: () => boolean): Promise<void> {
  const before = book.count;
  const until = performance.now() + PATIENCE_MS;
  while (!hasEnded() && performance.now() < until) {
    await book.read();
    if (book.count > before) return;
    await pause(LOOK_EVERY_MS);
  }
}

export function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
