import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandName, Commands } from '../../../../../src/shared/contract.ts';
import type { AppError, Result } from '../../../../../src/shared/errors.ts';
import { changesReadHandlers } from '../../../../../src/main/engine/commands/changes-read.ts';
import { changesWriteHandlers } from '../../../../../src/main/engine/commands/changes-write.ts';
import { editHandlers } from '../../../../../src/main/engine/commands/edits.ts';
import type { WriteDb } from '../../../../../src/main/engine/store/handle.ts';
import { changeEdit } from '../../../../../src/main/engine/store/queries/edits.ts';
import { recordListed } from '../../../../../src/main/engine/store/record-offers.ts';
import type { OfferBase } from '../../../../../src/shared/domain/offer.ts';
import { NOW, add, editOf, offerOf, pln, set, storedShop } from '../../../../support/stored-shop.ts';

let db: WriteDb;
let connection: 'online' | 'offline' | 'signed-out';
let now: number;
let released: number;

function handlers() {
  let uuids = 0;
  const random = {
    number: () => 0,
    uuid: () => `set-${now}-${(uuids += 1)}`,
    bytes: (count: number) => new Uint8Array(count),
  };
  const clock = { now: () => now, sleep: async () => {}, yield: async () => {} };
  const settings = () => ({ askAbovePercent: 30 });
  const parts = { db, clock, random, settings, emit: () => {} };
  return {
    ...editHandlers(parts),
    ...changesReadHandlers(parts),
    ...changesWriteHandlers({ ...parts, connection: () => connection, released: () => (released += 1) }),
  };
}

function ask<K extends CommandName & keyof ReturnType<typeof handlers>>(
  name: K,
  input: Commands[K]['in'],
): Result<Commands[K]['out'], AppError> {
  const answer = (handlers()[name] as (input: unknown) => unknown)(input);
  return answer as Result<Commands[K]['out'], AppError>;
}

function done<K extends CommandName & keyof ReturnType<typeof handlers>>(
  name: K,
  input: Commands[K]['in'],
): Commands[K]['out'] {
  const answer = ask(name, input);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const states = () => done('changes.list', { after: null, limit: 200 }).changes.map((change) => change.state);

/** As if the outbox had carried an edit out: Allegro has it now. */
function carriedOut(editId: number, base: OfferBase, change: Parameters<typeof changeEdit>[2] = {}): void {
  changeEdit(db, editId, { state: 'confirmed', ...change }, now);
  recordListed(db, [{ base, listing: JSON.stringify([base, now]) }], { now, run: null, cause: 'read-back' });
}

beforeEach(() => {
  db = storedShop([offerOf('1'), offerOf('2'), offerOf('3')]);
  connection = 'online';
  now = NOW;
  released = 0;
});

describe('the list of changes', () => {
  it('shows before and after, page by page', () => {
    done(
      'offers.edit',
      editOf(['1', 'price', set(pln(12_000))], ['2', 'stock', add(5)], ['3', 'title', set('Inna lampa LED')]),
    );
    const first = done('changes.list', { after: null, limit: 2 });
    expect(first.changes).toMatchObject([
      {
        before: pln(10_000),
        after: pln(12_000),
        offerTitle: 'Lampa biurkowa LED numer 1',
        setTitle: 'By hand',
        state: 'draft',
      },
      { before: 20, after: 25, externalId: 'SKU-2' },
    ]);
    const second = done('changes.list', { after: first.next, limit: 2 });
    expect([second.changes.length, second.next]).toEqual([1, null]);
    expect(done('changes.counts', {})).toMatchObject({ draft: 3, queued: 0 });
    expect(done('changes.sets', {}).sets).toMatchObject([{ title: 'By hand', counts: { draft: 3 } }]);
    expect(done('changes.show', { editId: 1 }).story).toMatchObject([{ event: 'edited' }]);
    expect(ask('changes.show', { editId: 99 })).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(done('changes.plan', {}).calls).toMatchObject({ bulk: 2, patch: 1 });
  });
});

describe('Send', () => {
  it('releases what passes and leaves rows that a check stops', () => {
    done('offers.edit', editOf(['1', 'price', set(pln(11_000))], ['2', 'title', set('Lampa')]));
    const answer = done('changes.send', { answered: [] });
    expect([answer.released, answer.report.stops.map((stop) => stop.code), states()]).toEqual([
      1,
      ['title-length', 'title-words'],
      ['queued', 'draft'],
    ]);
    expect(released).toBe(1);
  });

  it('releases nothing while a question is open', () => {
    done(
      'offers.edit',
      editOf(['1', 'price', set(pln(1000))], ['2', 'stock', set(0)], ['3', 'stock', set(5)]),
    );
    expect(done('changes.send', { answered: ['ends-offer'] })).toMatchObject({
      released: 0,
      report: { questions: [{ code: 'price-jump', count: 1 }, { code: 'ends-offer' }] },
    });
    expect(done('changes.send', { answered: ['ends-offer', 'price-jump'] }).released).toBe(3);
  });

  it('says that it is offline, unless the edits shall wait for the connection', () => {
    connection = 'offline';
    done('offers.edit', editOf(['3', 'stock', set(5)]));
    expect(ask('changes.send', { answered: [] })).toMatchObject({ ok: false, error: { kind: 'offline' } });
    expect(states()).toEqual(['draft']);
    expect(done('changes.send', { answered: [], whenOnline: true }).released).toBe(1);
    expect(done('changes.recall', {}).recalled).toBe(1);
    expect(states()).toEqual(['draft']);
  });

  it('sends one set, and drops one edit', () => {
    const { changeSetId } = done('offers.edit', editOf(['1', 'stock', set(5)]));
    now += 1;
    done('offers.edit', editOf(['2', 'stock', set(5)]));
    if (changeSetId === null) throw new Error('no set');
    expect(done('changes.send', { changeSetId, answered: [] }).released).toBe(1);
    expect(states()).toEqual(['queued', 'draft']);
    expect(done('changes.drop', { editIds: [2] }).dropped).toBe(1);
    expect(states()).toEqual(['queued']);
  });
});

describe('conflicts and refusals', () => {
  it('takes mine by making theirs the base, and theirs by dropping the edit', () => {
    done('offers.edit', editOf(['1', 'stock', set(25)], ['2', 'stock', set(25)]));
    for (const editId of [1, 2])
      changeEdit(db, editId, { state: 'conflicted', theirs: 17, mark: 'stock-moved' }, now);
    expect(done('changes.resolve', { editIds: [1], take: 'mine' }).resolved).toBe(1);
    expect(done('changes.resolve', { offerId: '2', field: 'price', take: 'theirs' }).resolved).toBe(0);
    expect(done('changes.resolve', { offerId: '2', field: 'stock', take: 'theirs' }).resolved).toBe(1);
    const { changes } = done('changes.list', { states: ['queued', 'dropped'], after: null, limit: 10 });
    expect(changes).toMatchObject([
      { state: 'queued', base: 17, theirs: null, mark: null },
      { state: 'dropped' },
    ]);
  });

  it('tries a refused edit again', () => {
    done('offers.edit', editOf(['1', 'stock', set(25)]));
    changeEdit(db, 1, { state: 'refused', error: { kind: 'bug', message: 'x' }, attempts: 4 }, now);
    expect(done('changes.retry', {}).retried).toBe(1);
    expect(done('changes.show', { editId: 1 })).toMatchObject({ state: 'queued', attempts: 0, error: null });
  });
});

describe('taking back a set', () => {
  it('writes the former values as new edits, and leaves and names what changed since', () => {
    const { changeSetId } = done(
      'offers.edit',
      editOf(
        ['1', 'price', set(pln(12_000))],
        ['1', 'stock', add(5)],
        ['2', 'stock', set(0)],
        ['3', 'price', set(pln(12_000))],
        ['3', 'stock', set(9)],
      ),
    );
    if (changeSetId === null) throw new Error('no set');
    now += 1;
    carriedOut(1, offerOf('1', { price: pln(12_000), stock: 22 }));
    changeEdit(db, 2, { state: 'confirmed' }, now);
    carriedOut(3, offerOf('2', { status: 'ENDED' }));
    carriedOut(4, offerOf('3', { price: pln(11_500) }));
    expect(done('changes.sets', {}).sets[0]).toMatchObject({ takeable: 4 });
    const one = done('changes.take-back', { changeSetId, editIds: [1] });
    expect(one).toMatchObject({ edited: 1, skipped: [] });
    expect(done('changes.show', { editId: 1 }).since).toBe('being-taken-back');
    done('changes.drop', { changeSetId: one.changeSetId ?? '' });
    expect(done('changes.show', { editId: 1 }).since).toBeNull();
    now += 1;
    const outcome = done('changes.take-back', { changeSetId });
    expect(outcome.skipped).toMatchObject([
      { offerId: '3', field: 'price', code: 'changed-since' },
      { offerId: '3', field: 'stock', code: 'not-sent' },
    ]);
    const drafts = done('changes.list', { states: ['draft'], after: null, limit: 10 }).changes;
    expect(drafts.map(({ objectId, field, intent }) => [objectId, field, intent])).toEqual([
      ['3', 'stock', set(9)],
      ['1', 'price', set(pln(10_000))],
      ['1', 'stock', add(-5)],
      ['2', 'publication', set('ACTIVE')],
    ]);
    expect(done('changes.check', { changeSetId: outcome.changeSetId ?? '' }).questions).toMatchObject([
      { code: 'publishes' },
    ]);
    now += 1;
    expect(done('changes.take-back', { changeSetId }).skipped.map((row) => row.code)).toContain(
      'edited-since',
    );
    expect(ask('changes.take-back', { changeSetId: 'none' })).toMatchObject({ ok: false });
  });
});
