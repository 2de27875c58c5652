import { deedsOf } from './deeds.ts';
import type { LoggedWrite } from './demo-book.ts';
import type { Broken, Evidence } from './evidence.ts';
import { markOf } from './item-writes.ts';

/** A yes holds so long after the look. */
const HOLDS_MS = 60_000;
const ACTS = [
  { act: 'messages.send', path: /^\/messaging\/threads\/([^/]+)\/messages$/u },
  { act: 'orders.set-status', path: /^\/order\/checkout-forms\/([^/]+)\/fulfillment$/u },
];

type ActWrite = {
  readonly act: string;
  readonly key: string;
  readonly mark: string;
  readonly write: LoggedWrite;
};

/** Each act that reached Allegro was said yes to once a moment before, and each that counts as done did. */
export function judgeActs(evidence: Evidence): Broken[] {
  const writes = evidence.applied.flatMap(actOf);
  return [...unconfirmed(evidence, writes), ...undone(evidence, writes)];
}

/** A yes is used up by the first request that changed something. */
function unconfirmed({ deeds }: Evidence, writes: readonly ActWrite[]): Broken[] {
  const left = deedsOf(deeds, 'yes');
  return writes.flatMap(({ act, key, mark, write }): Broken[] => {
    const isOfWrite = (yes: { act: string; key: string; mark: string }) =>
      [yes.act, yes.key, yes.mark].join() === [act, key, mark].join();
    const at = left.findIndex(
      (yes) => isOfWrite(yes) && yes.at <= write.at && write.at - yes.lookedAt <= HOLDS_MS,
    );
    if (at !== -1) {
      left.splice(at, 1);
      return [];
    }
    const promise = deedsOf(deeds, 'yes').some(isOfWrite) ? 'twice' : 'unasked';
    return [{ promise, what: `${act} of ${key}: ${mark} (request ${write.seq})`, editIds: [] }];
  });
}

function undone({ snapshot }: Evidence, writes: readonly ActWrite[]): Broken[] {
  const done = snapshot.items.filter(({ kind, state }) => kind === 'act' && state === 'confirmed');
  return done.flatMap((row): Broken[] => {
    const mark = markOf(row);
    const wasDone = writes.some((each) => each.key === row.key && each.mark === mark);
    const what = `${row.act} of ${row.key}: ${mark} counts as done and never reached Allegro`;
    return wasDone ? [] : [{ promise: 'lost', what, editIds: [] }];
  });
}

function actOf(write: LoggedWrite): ActWrite[] {
  const { text, status } = (write.body ?? {}) as { readonly text?: string; readonly status?: string };
  return ACTS.flatMap(({ act, path }) => {
    const key = path.exec(write.path.split('?')[0] ?? '')?.[1];
    return key === undefined ? [] : [{ act, key, mark: text ?? status ?? '', write }];
  });
}
