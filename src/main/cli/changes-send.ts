import type { ChangeRow, ChangeScope, CheckReport } from '../../shared/contract-changes.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { listChanges } from './all-pages.ts';
import { changeDocument, changeLine, reportLines } from './change-document.ts';
import { isInScope } from './change-scope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { columns } from './output.ts';
import { reachAllegro } from './reach-allegro.ts';
import { ask, type Session } from './session.ts';

export type SendOptions = {
  /** Seconds. */
  readonly wait: number;
  readonly yes?: boolean;
  readonly whenOnline?: boolean;
};

const WITH_ALLEGRO: readonly EditState[] = ['queued', 'sending', 'unsure'];
const NEED_THE_SELLER: readonly EditState[] = ['refused', 'conflicted'];
const LOOK_EVERY_MS = 250;
const LOOK_AGAIN_MS = 2000;
/** Thousands of rows take a while to list: looking takes a fifth of the time at most. */
const REST_PER_LOOK = 4;

type Released = { readonly released: number; readonly report: CheckReport };

/** Release, then wait until each row that could leave is seen on Allegro or needs the seller. */
export async function sendChanges(
  session: Session,
  scopes: readonly ChangeScope[],
  options: SendOptions,
): Promise<ExitCode> {
  const watched = await rowsIn(session, scopes, ['draft', ...WITH_ALLEGRO]);
  const isOnline = watched.size === 0 || (await reachAllegro(session, options));
  const { released, report } = await release(session, scopes, options);
  if (released === 0 && (report.stops.length > 0 || (report.questions.length > 0 && !options.yes))) {
    session.out.answer({ released, ...report }, () => [...reportLines(report), 'Nothing was sent.']);
    return EXIT.refused;
  }
  if (isOnline) await waitWhileUnderWay(session, scopes, watched, options.wait * 1000);
  return tellOutcome(session, scopes, watched, { released, report });
}

async function release(
  session: Session,
  scopes: readonly ChangeScope[],
  { yes, whenOnline }: SendOptions,
): Promise<Released> {
  let released = 0;
  const reports: CheckReport[] = [];
  for (const scope of scopes) {
    const answered = yes ? ('all' as const) : [];
    const answer = await ask(session, 'changes.send', {
      ...scope,
      answered,
      ...(whenOnline ? { whenOnline } : {}),
    });
    released += answer.released;
    reports.push(answer.report);
  }
  const report = {
    checked: reports.reduce((sum, { checked }) => sum + checked, 0),
    stops: reports.flatMap(({ stops }) => stops),
    questions: reports.flatMap(({ questions }) => questions),
  };
  return { released, report };
}

/**
 * Looks until none of the watched rows is with Allegro any more. An outbox that rests before (the network
 * went away, or a row waits for one that needs the seller) is woken by another pull; when that changes
 * nothing, waiting is of no use.
 */
async function waitWhileUnderWay(
  session: Session,
  scopes: readonly ChangeScope[],
  watched: ReadonlyMap<number, ChangeRow>,
  patienceMs: number,
): Promise<void> {
  const until = performance.now() + patienceMs;
  let restedWith: string | null = null;
  while (performance.now() < until && !session.interrupted.aborted) {
    const lookedAt = performance.now();
    const rows = ofThisSend(await rowsIn(session, scopes, WITH_ALLEGRO), watched);
    const lookMs = performance.now() - lookedAt;
    if (rows.length === 0) return;
    const { sync, connection, pausedUntil } = await ask(session, 'app.status', {});
    const rests = sync.running === null && pausedUntil === null;
    if (rests) {
      const standing = rows.map(({ editId, state }) => `${editId} ${state}`).join();
      if (connection === 'online' && standing === restedWith) return;
      restedWith = standing;
      await session.app.call('sync.start', {});
    }
    const pauseMs = rests ? LOOK_AGAIN_MS : Math.max(LOOK_EVERY_MS, lookMs * REST_PER_LOOK);
    await new Promise((resolve) => setTimeout(resolve, Math.min(pauseMs, until - performance.now())));
  }
}

async function tellOutcome(
  session: Session,
  scopes: readonly ChangeScope[],
  watched: ReadonlyMap<number, ChangeRow>,
  { released, report }: Released,
): Promise<ExitCode> {
  const underWay = ofThisSend(await rowsIn(session, scopes, WITH_ALLEGRO), watched);
  const needSeller = ofThisSend(await rowsIn(session, scopes, NEED_THE_SELLER), watched);
  const confirmed = ofThisSend(await rowsIn(session, scopes, ['confirmed']), watched);
  const refused = needSeller.filter(({ state }) => state === 'refused');
  const conflicted = needSeller.filter(({ state }) => state === 'conflicted');
  const document = {
    released,
    confirmed: confirmed.length,
    refused: refused.map(changeDocument),
    conflicted: conflicted.map(changeDocument),
    underWay: underWay.map(changeDocument),
    stops: report.stops,
    questions: report.questions,
  };
  session.out.answer(document, () => [
    `${confirmed.length} confirmed, ${refused.length} refused, ${conflicted.length} conflicts, ` +
      `${underWay.length} still under way`,
    ...columns([...needSeller, ...underWay].map(changeLine)),
    ...(report.stops.length > 0 ? reportLines(report) : []),
  ]);
  if (underWay.length > 0) return EXIT.underWay;
  return needSeller.length > 0 || report.stops.length > 0 ? EXIT.refused : EXIT.done;
}

async function rowsIn(
  session: Session,
  scopes: readonly ChangeScope[],
  states: readonly EditState[],
): Promise<Map<number, ChangeRow>> {
  const { changes } = await listChanges(session, { states });
  const wanted = changes.filter((row) => scopes.some((scope) => isInScope(row, scope)));
  return new Map(wanted.map((row) => [row.editId, row]));
}

function ofThisSend(
  rows: ReadonlyMap<number, ChangeRow>,
  watched: ReadonlyMap<number, ChangeRow>,
): readonly ChangeRow[] {
  return [...rows.values()].filter(({ editId }) => watched.has(editId));
}
