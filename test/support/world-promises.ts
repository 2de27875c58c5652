import type { LogEntry } from '../../src/main/demo/log.ts';
import { outsideChanges, type OutsideChange } from '../../src/main/demo/outside-changes.ts';
import { reproject } from '../../src/main/engine/store/project.ts';
import { toWireAmount, type Money } from '../../src/shared/domain/money.ts';
import type { EditState, Intent } from '../../src/shared/domain/edit.ts';
import { type EditRow, readEditRows } from './edit-rows.ts';
import type { Ledger, Truth } from './world-ledger.ts';
import { truthOf } from './world-story.ts';
import type { World } from './world.ts';

type Seen = {
  readonly world: World;
  readonly ledger: Ledger;
  readonly rows: readonly EditRow[];
  readonly outside: readonly OutsideChange[];
  readonly log: readonly LogEntry[];
};

/** What was promised and not kept, in words; empty when all is well. */
export function brokenPromises(world: World, ledger: Ledger): string[] {
  const seen = {
    world,
    ledger,
    rows: readEditRows(world.db()),
    outside: outsideChanges(world.shop.state),
    log: logOf(world),
  };
  const offers = [...ledger.before.keys()];
  return [
    ...lostEdits(seen),
    ...unfinishedEdits(seen),
    ...offers.flatMap((offerId) =>
      (['name', 'price'] as const).flatMap((field) => wrongValue(seen, offerId, field)),
    ),
    ...offers.flatMap((offerId) => wrongStock(seen, offerId)),
    ...offers.flatMap((offerId) => touchedElsewhere(seen, offerId)),
    ...forbiddenWrites(seen),
    ...brokenDatabase(seen),
  ];
}

/** Every edit that was acknowledged has its row. */
function lostEdits({ ledger, rows }: Seen): string[] {
  return ledger.edits
    .filter((edit) => !rows.some((row) => row.changeSetId === edit.changeSetId || hasRow(row, edit)))
    .map((edit) => `lost: ${edit.field} of ${edit.offerId}, acknowledged at ${edit.at}`);
}

function hasRow(row: EditRow, edit: Ledger['edits'][number]): boolean {
  return row.offerId === edit.offerId && row.field === edit.field;
}

function unfinishedEdits({ rows }: Seen): string[] {
  const ended: readonly EditState[] = ['confirmed', 'dropped', 'replaced'];
  return rows
    .filter(({ state }) => !ended.includes(state))
    .map((row) => `stuck: edit ${row.editId} is ${row.state}`);
}

/**
 * A title or a price is what it was, what somebody else made it, or what the seller's last confirmed edit
 * says.
 */
function wrongValue(seen: Seen, offerId: string, field: 'name' | 'price'): string[] {
  const { ledger, rows, world } = seen;
  const truth = valueOf(truthOf(world, offerId), field);
  const theirs = changesOf(seen, offerId, field === 'name' ? 'name' : 'sellingMode.price.amount');
  const ours = rows.filter(
    (row) =>
      row.offerId === offerId &&
      row.field === (field === 'name' ? 'title' : 'price') &&
      row.state === 'confirmed',
  );
  const last = ours.at(-1);
  const before = ledger.before.get(offerId);
  const allowed = new Set(theirs.filter(({ at }) => !last || at > last.createdAt).map(({ to }) => plain(to)));
  if (last) allowed.add(plain(wireValue(last.intent)));
  else if (allowed.size === 0 || theirs.length === 0) allowed.add(before ? valueOf(before, field) : '');
  if (last === undefined && theirs.length > 0) allowed.add(plain(theirs.at(-1)?.to));
  return allowed.has(truth)
    ? []
    : [`${field} of ${offerId} is ${truth}, allowed: ${[...allowed].join(' | ')}`];
}

/** Pieces: what was there or was set, and added, less what was sold. */
function wrongStock(seen: Seen, offerId: string): string[] {
  const { ledger, rows, world } = seen;
  const sales = changesOf(seen, offerId, 'stock.available');
  const ours = rows.filter(
    (row) => row.offerId === offerId && row.field === 'stock' && row.state === 'confirmed',
  );
  const lastSet = ours.findLast(({ intent }) => intent.kind === 'set');
  const start = lastSet
    ? (lastSet.intent as { value: number }).value
    : (ledger.before.get(offerId)?.stock.available ?? 0);
  const added = ours
    .filter((row) => row.intent.kind === 'add' && (!lastSet || row.editId > lastSet.editId))
    .reduce((sum, { intent }) => sum + (intent as { amount: number }).amount, 0);
  const sold = (from: number) =>
    sales
      .filter(({ at }) => at >= from)
      .reduce((sum, { from: had, to }) => sum + Number(had) - Number(to), 0);
  const now = truthOf(world, offerId);
  if (start === 0) return now.publication.status === 'ENDED' ? [] : [`${offerId} was to be ended`];
  const most = start + added;
  const least = most - sold(lastSet?.createdAt ?? ledger.beganAt);
  const stock = now.stock.available;
  if (lastSet ? stock >= least && stock <= most : stock === least) return [];
  return [`stock of ${offerId} is ${stock}, expected ${least}${lastSet ? ` to ${most}` : ''}`];
}

/** Nothing but title, price, stock and publication was ever written. */
function touchedElsewhere({ ledger, world, outside }: Seen, offerId: string): string[] {
  if (outside.some((change) => change.offerId === offerId && change.by === 'allegro')) return [];
  const rest = (truth: Truth) => {
    const { name: _, stock: __, publication: ___, sellingMode, ...other } = truth;
    const { price: ____, ...mode } = sellingMode as Record<string, unknown> & { price: unknown };
    return JSON.stringify({ ...other, mode, updatedAt: null, validation: null });
  };
  const before = ledger.before.get(offerId);
  if (before === undefined || rest(before) === rest(truthOf(world, offerId))) return [];
  return [`${offerId} was changed where nobody edited`];
}

function forbiddenWrites({ log }: Seen): string[] {
  return log
    .filter(({ applied, body }) => applied && body !== null)
    .filter(({ body }) => body?.includes('productSet') || /"FIXED","value":0\b/.test(body ?? ''))
    .map(({ path, body }) => `forbidden: ${path} ${body}`);
}

/** The file is sound, and what lists show is base plus pending. */
function brokenDatabase({ world }: Seen): string[] {
  const db = world.db();
  const integrity = db.pluck<string>('PRAGMA integrity_check').all();
  const shown = () => JSON.stringify(db.select('SELECT * FROM offer ORDER BY row_id').all());
  const before = shown();
  db.transaction(() => reproject(db, db.pluck<string>('SELECT offer_id FROM offer_base').all()));
  const broken = integrity.filter((line) => line !== 'ok');
  return before === shown() ? broken : [...broken, 'lists do not show base plus pending'];
}

function changesOf({ outside }: Seen, offerId: string, path: string) {
  return outside
    .filter((change) => change.offerId === offerId)
    .flatMap(({ at, changes }) =>
      changes.filter(({ field }) => path.startsWith(field)).map((one) => ({ ...one, at })),
    );
}

function valueOf(truth: Truth, field: string): string {
  return field === 'name' ? truth.name : plain(truth.sellingMode.price);
}

function wireValue(intent: Intent): unknown {
  return intent.kind === 'add' ? intent.amount : intent.kind === 'set' ? intent.value : null;
}

/** One text for a title, a money of ours and a price of Allegro's. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'amountMinor' in value)
    return toWireAmount((value as Money).amountMinor);
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return String((value as { amount: unknown }).amount);
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

export function logOf(world: World): readonly LogEntry[] {
  return world.shop.log.after(0, Number.POSITIVE_INFINITY);
}
