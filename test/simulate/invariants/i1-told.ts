import { BAD_ENTRY } from '../harm.ts';
import { rememberCommands, timesCarriedOut } from '../carried-out.ts';
import type { Exchange } from '../exchange.ts';
import { told, type Evidence } from './evidence.ts';

/** I1: what Allegro said of an edit is told of that edit, and of no other. */
export function wronglyTold(evidence: Evidence): string[] {
  const { exchanges } = evidence.day.watcher;
  return [
    ...exchanges.flatMap((each) => refusedWithABadOne(evidence, each)),
    ...exchanges.flatMap((each) => unheardRefusals(evidence, each)),
    ...exchanges.flatMap((each) => sentThoughDone(evidence, each)),
    ...unheardByTheBooks(evidence),
    ...askedThoughShown(evidence),
    ...askedTwice(evidence),
    ...confirmedForNothing(evidence),
  ];
}

/** Of a command that one bad entry has refused, the others go again. */
function refusedWithABadOne({ day }: Evidence, exchange: Exchange): string[] {
  const { answeredAt, edits } = exchange;
  const error = (exchange.answer as { errors?: readonly { code: string; message: string }[] } | null)
    ?.errors?.[0];
  if (error?.code !== BAD_ENTRY || answeredAt === null) return [];
  return edits
    .filter(({ offerId }) => !error.message.includes(offerId))
    .flatMap((edit) => {
      const next = day.watcher.edges.find(
        ({ kind, id, at, was }) =>
          kind === 'edit' && id === edit.editId && at >= answeredAt && was === 'sending',
      );
      return next?.now === 'refused' ? [`I1: ${told(edit)} was refused with another's bad entry`] : [];
    });
}

type Task = {
  readonly status: string;
  readonly offer?: { readonly id: string };
  readonly subject?: { readonly offerId: string };
};

function tasksIn({ path, status, answer }: Exchange): readonly Task[] {
  if (!path.endsWith('/tasks') || status !== 200 || typeof answer !== 'object') return [];
  return (answer as { tasks?: readonly Task[] } | null)?.tasks ?? [];
}

function isAbout(task: Task, offerId: string): boolean {
  return (task.offer?.id ?? task.subject?.offerId) === offerId;
}

function isOfCall({ path }: Exchange, callId: string | null): boolean {
  return callId !== null && path.includes(callId);
}

/** A task that has failed is told in the story of its edit, in this life or a later one. */
function unheardRefusals({ day }: Evidence, exchange: Exchange): string[] {
  const failed = tasksIn(exchange).filter(({ status }) => status === 'FAIL');
  if (failed.length === 0) return [];
  const sent = day.watcher.exchanges.filter((each) =>
    each.edits.some((edit) => isOfCall(exchange, edit.callId)),
  );
  const edits = new Map(sent.flatMap((each) => each.edits).map((edit) => [edit.editId, edit]));
  const stories = day.world
    .db()
    .select<{ edit_id: number; detail: string }>(
      `SELECT edit_id, detail FROM edit_story WHERE event IN ('refused', 'file-lost', 'gone')`,
    )
    .all();
  return [...edits.values()]
    .filter((edit) => isOfCall(exchange, edit.callId) && failed.some((task) => isAbout(task, edit.offerId)))
    .filter((edit) => !stories.some((line) => line.edit_id === edit.editId))
    .map((edit) => `I1: ${told(edit)}: Allegro's refusal was not heard (#${exchange.number})`);
}

/** The same by Allegro's own books, of commands whose report was ever read: perhaps before its end. */
function unheardByTheBooks({ day }: Evidence): string[] {
  const { exchanges } = day.watcher;
  const stories = storiesOf(day);
  return rememberCommands(day.world).flatMap(({ id, tasks }) => {
    const failed = tasks.filter(({ status }) => status === 'FAIL');
    const isRead = exchanges.some(
      ({ method, path, status }) => method === 'GET' && status === 200 && path.includes(id),
    );
    if (failed.length === 0 || !isRead) return [];
    const sent = exchanges.findLast(({ edits }) => edits.some(({ callId }) => callId === id));
    return (sent?.edits ?? [])
      .filter(({ offerId }) => failed.some((task) => task.offerId === offerId))
      .filter(({ editId }) => !stories.some((line) => line.editId === editId && HEARD.includes(line.event)))
      .map((edit) => `I1: ${told(edit)}: Allegro's refusal was never heard`);
  });
}

/** What an edit's story says of a refusal, or that nothing could be told of its command. */
const HEARD = ['refused', 'file-lost', 'gone', 'too-old-to-send-again'];

/** I2: where the offer itself shows that pieces were added, and some of them sold, nobody is asked. */
function askedThoughShown({ day }: Evidence): string[] {
  const stories = storiesOf(day);
  const isTold = (id: number, name: string) =>
    stories.some(({ editId, event }) => editId === id && event === name);
  return day.seller.answered.flatMap(({ editId, theirs, mark, at }) => {
    if (mark !== 'ask-after-loss' || !isTold(editId, 'nothing-changed')) return [];
    if (isTold(editId, 'too-old-to-send-again')) return [];
    const edit = day.watcher.exchanges
      .findLast(({ sentAt, edits }) => sentAt < at && edits.some((each) => each.editId === editId))
      ?.edits.find((each) => each.editId === editId);
    if (edit?.intent.kind !== 'add' || typeof edit.looked !== 'number') return [];
    const now = Number(theirs);
    const isShown = now > edit.looked && now < edit.looked + edit.intent.amount;
    return isShown ? [`I2: ${told(edit)}: he was asked whether it was done, and ${now} shows it`] : [];
  });
}

type Line = { readonly editId: number; readonly event: string };

function storiesOf({ world }: Evidence['day']): readonly Line[] {
  return world.db().select<Line>('SELECT edit_id AS editId, event FROM edit_story').all();
}

/** I2: pieces that were reported as added leave once more only when the seller says so. */
function sentThoughDone({ day }: Evidence, exchange: Exchange): string[] {
  return exchange.edits
    .filter(({ intent }) => intent.kind === 'add')
    .flatMap((edit) => {
      const report = day.watcher.exchanges.find(
        (each) =>
          each.answeredAt !== null &&
          each.answeredAt <= exchange.sentAt &&
          !isOfCall(each, edit.callId) &&
          day.watcher.exchanges.some(
            (former) =>
              former.number < exchange.number &&
              former.edits.some((one) => one.editId === edit.editId && isOfCall(each, one.callId)),
          ) &&
          tasksIn(each).some((task) => task.status === 'SUCCESS' && isAbout(task, edit.offerId)),
      );
      const isInsisted = day.seller.answered.some(
        ({ editId, take, at }) =>
          editId === edit.editId &&
          take === 'mine' &&
          at >= (report?.answeredAt ?? 0) &&
          at <= exchange.sentAt,
      );
      if (report === undefined || isInsisted) return [];
      return [`I2: ${told(edit)} left again (#${exchange.number}), though it was done (#${report.number})`];
    });
}

/** What he has answered is not asked again, as long as nobody has changed anything. */
function askedTwice({ day, outside }: Evidence): string[] {
  const { answered } = day.seller;
  return answered.flatMap((later, index) => {
    const former = answered.findLast((each, at) => at < index && each.editId === later.editId);
    if (former?.take !== 'mine' || former.theirs !== later.theirs || later.mark !== former.mark) return [];
    if (later.mark === 'ask-after-loss') return [];
    const isMoved = outside.some(
      ({ offerId, at }) => offerId === later.offerId && at >= former.at - 120_000 && at <= later.at,
    );
    const isOurs = day.watcher.exchanges.some(
      ({ edits, sentAt }) =>
        sentAt >= former.at - 120_000 &&
        sentAt <= later.at &&
        edits.some(({ offerId }) => offerId === later.offerId),
    );
    return isMoved || isOurs
      ? []
      : [`I1: edit ${later.editId} was asked about again, and nothing had changed`];
  });
}

/** A confirmed value is there because a write of it was carried out, or because somebody had set it. */
function confirmedForNothing({ day, rows, outside }: Evidence): string[] {
  return rows
    .filter(
      ({ state, callId, intent, field, mark }) =>
        state === 'confirmed' &&
        callId !== null &&
        ['set', 'fill'].includes(intent.kind) &&
        ['price', 'title', 'description', 'parameters'].includes(field) &&
        mark === null,
    )
    .flatMap((row) => {
      // What goes to one offer alone has no command that tells of it.
      const isPatch = day.watcher.exchanges.some(
        ({ applied, method, path, edits }) =>
          applied &&
          (method === 'PATCH' || path.startsWith('/offers/')) &&
          edits.some(({ editId }) => editId === row.editId),
      );
      if (isPatch || timesCarriedOut(day.world, row.editId) > 0) return [];
      const isMovedByOthers = outside.some(({ offerId }) => offerId === row.offerId);
      return isMovedByOthers ? [] : [`I1: ${told(row)} is confirmed and was never carried out`];
    });
}
