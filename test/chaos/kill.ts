import type { StartedCli } from '../support/cli-process.ts';
import { type KillPlan, planText } from './kill-plans.ts';
import { editsInFlight } from './owners.ts';
import { readSnapshot } from './snapshot.ts';
import type { Stage } from './stage.ts';

export type Kill = {
  readonly when: string;
  /** How many edits Allegro had got and the program had not yet seen there. */
  readonly inFlight: number;
  readonly integrity: string;
};

/** A step that is not reached within so long ends by the clock. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 10;

/** Sends and ends the program in the middle. Null: it was through before its end came. */
export async function killSend(stage: Stage, plan: KillPlan): Promise<Kill | null> {
  const cli = plan.kind === 'step' ? stage.stoppingCli(plan.stopAt) : stage.cli;
  const writesBefore = (await stage.writes.read()).length;
  const sending = cli.start('--json', 'changes', 'send', '--yes', '--wait', '60');
  if (plan.kind === 'after-write') await untilWrite(stage, sending, writesBefore);
  await Promise.race([sending.ended, pause(plan.kind === 'step' ? PATIENCE_MS : plan.delayMs)]);
  return killed(stage, sending, planText(plan));
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
  if (code !== null) return null;
  const snapshot = readSnapshot(stage.dataFolder, stage.scratch);
  if (snapshot === null) throw new Error('The database is gone.');
  const inFlight = editsInFlight(snapshot, await stage.writes.read()).length;
  return { when, inFlight, integrity: snapshot.integrity };
}

async function untilWrite(stage: Stage, sending: StartedCli, writesBefore: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!sending.hasEnded() && performance.now() < until) {
    if ((await stage.writes.read()).length > writesBefore) return;
    await pause(LOOK_EVERY_MS);
  }
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
