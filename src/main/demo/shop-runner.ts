import { answer } from './answer.ts';
import type { Answered } from './answer.ts';
import { answerAdmin } from './admin.ts';
import type { AdminAnswer, AdminRequest } from './admin.ts';
import { advance, clockOffsetMs } from './clock.ts';
import { isOffline } from './faults.ts';
import { openJournal } from './journal-file.ts';
import type { DemoRequest, DemoSettings } from './kinds.ts';
import { loggedRequest, makeLog } from './log.ts';
import type { DemoLog, MarkDelivered } from './log.ts';
import { seededRandom } from './random.ts';
import { makeState } from './state.ts';
import type { JournaledState } from './state.ts';

/** A shop with a clock, a journal and a log: everything but the sockets. */
export type ShopRunner = {
  readonly state: JournaledState;
  readonly log: DemoLog;
  readonly isOffline: () => boolean;
  readonly ask: (request: DemoRequest) => {
    readonly answered: Answered;
    readonly markDelivered: MarkDelivered;
  };
  readonly askAdmin: (request: AdminRequest) => AdminAnswer;
  /** Lets happen what is due. */
  readonly tick: () => void;
  readonly close: () => void;
};

export type RunnerOptions = {
  readonly settings: DemoSettings;
  /** Null: nothing is kept. */
  readonly statePath: string | null;
  /** Epoch milliseconds of the machine; the demo adds what an admin has advanced. */
  readonly clock: () => number;
  /** Entries kept in the log; null: all. */
  readonly logCap: number | null;
};

export function openShop(options: RunnerOptions): ShopRunner {
  const { settings, statePath } = options;
  const file = statePath === null ? null : openJournal(statePath, settings);
  const state = file?.state ?? makeState(settings);
  const log = makeLog(options.logCap);
  const random = seededRandom(settings.seed * 7919 + countOpening(state));
  const now = (): number => options.clock() + clockOffsetMs(state);
  const keep = (): void => file?.flush();

  return {
    state,
    log,
    isOffline: () => isOffline(state),
    ask(request) {
      const at = now();
      const answered = answer(state, request, at, random);
      keep();
      const entry = { time: new Date(at).toISOString(), ...loggedRequest(request), ...answered.log };
      return { answered, markDelivered: log.add(entry) };
    },
    askAdmin(request) {
      advance(state, now(), random);
      const answered = answerAdmin({ state, log, now: now(), random }, request);
      advance(state, now(), random);
      keep();
      return answered;
    },
    tick() {
      advance(state, now(), random);
      keep();
    },
    close: () => file?.close(),
  };
}

/** A shop opened again must not throw the dice of its first day again: ids would be given twice. */
function countOpening(state: JournaledState): number {
  const table = state.table<number>('openings');
  const count = (table.get('count') ?? 0) + 1;
  table.put('count', count);
  return count;
}
