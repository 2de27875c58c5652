import { createOutbox, type Outbox, type RunOutcome } from '../../src/main/engine/outbox/runner.ts';
import { enqueue } from '../../src/main/engine/outbox/enqueue.ts';
import { changesWriteHandlers } from '../../src/main/engine/commands/changes-write.ts';
import { editsInScope } from '../../src/main/engine/store/queries/change-rows.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { noUploader } from '../../src/main/engine/uploads/no-uploader.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import type { Clock, Random } from '../../src/main/engine/ports.ts';
import type { Edit } from '../../src/shared/domain/edit.ts';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { ModelAllegro, type ModelSettings } from './model-port.ts';
import { NOW, editOf, storedShop } from './stored-shop.ts';

/** Ends the program at a durable step, as a power cut would: what is on disk then is all that is left. */
export class Crash extends Error {}

export type OutboxTrial = {
  readonly allegro: ModelAllegro;
  db: WriteDb;
  outbox: Outbox;
  now: number;
  type(...edits: Parameters<typeof editOf>): string;
  send(): number;
  /** Runs until nothing is open any more, or so many hours have passed. */
  runOut(hours?: number): Promise<RunOutcome>;
  edits(): Edit[];
  states(): string[];
  crashAt: ((name: string) => boolean) | null;
  restart(): void;
};

const ALL_STATES = ['draft', 'queued', 'sending', 'unsure', 'confirmed', 'refused', 'conflicted'] as const;

/** An outbox over a database in memory and a model of Allegro, with a clock that jumps. */
export function outboxTrial(
  offers: readonly OfferBase[],
  settings: Partial<ModelSettings> = {},
): OutboxTrial {
  let uuids = 0;
  let disk: Uint8Array | null = null;
  const clock: Clock = {
    now: () => trial.now,
    sleep: async (delayMs) => {
      trial.now += delayMs;
    },
    yield: async () => {},
  };
  const random: Random = {
    number: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String((uuids += 1)).padStart(12, '0')}`,
    bytes: (count) => new Uint8Array(count),
  };
  const durableStep = (name: string) => {
    if (trial.crashAt?.(name) !== true) return;
    disk = trial.db.serialize();
    throw new Crash(name);
  };
  const make = (db: WriteDb) =>
    createOutbox({
      db,
      port: allegro.port(),
      uploader: noUploader(),
      clock,
      random,
      durableStep,
      log: () => {},
      emit: () => {},
    });
  const allegro = new ModelAllegro(offers, { now: () => trial.now, durableStep, ...settings });
  const db = storedShop(offers);
  const trial: OutboxTrial = {
    allegro,
    db,
    outbox: make(db),
    now: NOW + 1000,
    crashAt: null,
    type: (...edits) => {
      const set = random.uuid();
      enqueue(trial.db, editOf(...edits), set, trial.now);
      return set;
    },
    send: () => release(trial.db, clock, random),
    runOut: async (hours = 2) => {
      const until = trial.now + hours * 3_600_000;
      for (;;) {
        const outcome = await trial.outbox.run(new AbortController().signal);
        if (outcome.nextLookAt === null || trial.now > until) return outcome;
        trial.now = Math.max(trial.now + 1, outcome.nextLookAt);
      }
    },
    edits: () => editsInScope(trial.db, {}, ALL_STATES),
    states: () =>
      trial
        .edits()
        .map(
          (edit) =>
            `${edit.objectId} ${edit.field} ${edit.state}${edit.mark === null ? '' : ` ${edit.mark}`}`,
        ),
    restart: () => {
      const opened = openSerialised(disk ?? trial.db.serialize());
      if (!opened.ok) throw new Error(opened.error.message);
      disk = null;
      trial.crashAt = null;
      trial.db = opened.value;
      trial.outbox = make(opened.value);
      trial.outbox.recover();
    },
  };
  return trial;
}

function release(db: WriteDb, clock: Clock, random: Random): number {
  const handlers = changesWriteHandlers({
    db,
    clock,
    random,
    emit: () => {},
    settings: () => ({ askAbovePercent: 30 }),
    connection: () => 'online',
    released: () => {},
  });
  const answer = handlers['changes.send']({ answered: 'all' });
  if (answer instanceof Promise || !answer.ok) throw new Error('not released');
  return answer.value.released;
}
