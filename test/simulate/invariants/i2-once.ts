import { thingsOf } from '../../../src/main/demo/resource.ts';
import { timesCarriedOut } from '../carried-out.ts';
import type { Day } from '../the-day.ts';
import { KINDS } from '../item-deeds.ts';
import { told, type Evidence } from './evidence.ts';

/** I2: pieces were added, items made and words said to buyers once, if at all. */
export function doneTwice(evidence: Evidence): string[] {
  return [
    ...addedTwice(evidence),
    ...madeTwice(evidence),
    ...saidTwice(evidence),
    ...givenBackThoughTaken(evidence),
  ];
}

function addedTwice({ rows, day }: Evidence): string[] {
  return rows
    .filter(({ intent }) => intent.kind === 'add')
    .flatMap((row) => {
      const times = timesCarriedOut(day.world, row.editId);
      if (times > 1) return [`I2: ${told(row)} was carried out ${times} times`];
      const isClaimed = row.state === 'confirmed' && row.callId !== null && times === 0;
      if (!isClaimed || wasHiddenBySales(day, row.editId)) return [];
      return [`I1: ${told(row)} is confirmed and was never carried out`];
    });
}

/**
 * Allegro said that it was done, it was not, and buyers moved the number meanwhile: no reading of the stock
 * can tell that from pieces that were added and sold.
 */
function wasHiddenBySales({ world }: Day, editId: number): boolean {
  const events = world.db().pluck<string>('SELECT event FROM edit_story WHERE edit_id = ?').all(editId);
  return events.includes('confirmed-and-sold');
}

function madeTwice({ day }: Evidence): string[] {
  const { state } = day.world.shop;
  return day.deeds.created.flatMap(({ collection, name }) => {
    const kind = KINDS.find((each) => each.name === collection);
    const made =
      kind === undefined ? [] : thingsOf(state, kind.resource).filter((each) => each['name'] === name);
    return made.length > 1 ? [`I2: ${collection} ${name} was made ${made.length} times`] : [];
  });
}

type Act = { readonly changeId: number; readonly commandId: string };

/** What Allegro has taken under the id of an act is not offered to be done once more. */
function givenBackThoughTaken({ applied, day }: Evidence): string[] {
  const acts = day.world
    .db()
    .select<Act>(
      `SELECT change_id AS changeId, json_extract(sent, '$.commandId') AS commandId FROM item_change
       WHERE kind = 'act' AND json_extract(sent, '$.commandId') IS NOT NULL`,
    )
    .all();
  return acts.flatMap(({ changeId, commandId }) => {
    const write = applied.find(({ method, path }) => method !== 'GET' && path.includes(commandId));
    const back = day.watcher.edges.find(
      ({ kind, id, was, now, during }) =>
        kind === 'act' && id === changeId && was === 'unsure' && now === 'draft' && !isResolved(during),
    );
    return write === undefined || back === undefined || hasFailed(day, commandId)
      ? []
      : [`I2: act ${changeId} was given back, though Allegro had taken it (#${write.number})`];
  });
}

/** Allegro has told that it could not do it. */
function hasFailed({ watcher }: Day, commandId: string): boolean {
  return watcher.exchanges.some(({ path, answer }) => {
    const told = answer as { readonly taskCount?: { readonly failed?: number } } | null;
    return path.includes(commandId) && (told?.taskCount?.failed ?? 0) > 0;
  });
}

function isResolved(during: readonly string[]): boolean {
  return during.some((command) => command.startsWith('collections.resolve'));
}

function saidTwice({ day }: Evidence): string[] {
  return day.deeds.confirmations
    .filter(({ act }) => act === 'messages.send')
    .flatMap(({ key, changeId }) => {
      const said = day.deeds.said.find((each) => each.changeId === changeId);
      const times = said === undefined ? 0 : day.deeds.timesSaid(key, said.text);
      return times > 1 ? [`I2: a buyer was told ${times} times: ${said?.text}`] : [];
    });
}
