import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Form = {
  readonly id: string;
  readonly revision: string;
  readonly status: string;
  readonly buyer: { readonly login: string };
  readonly fulfillment: { readonly status: string; readonly provider?: { readonly id: string } };
};

const FORMS = '/order/checkout-forms';

let items: ItemsWorld;
let order: Form;

beforeEach(async () => {
  items = await ItemsWorld.started({ offers: 20, switches: { purchasesPerHour: 0 } });
  items.passDay();
  const { checkoutForms } = items.rivalCall<{ checkoutForms: readonly Form[] }>('GET', `${FORMS}?limit=100`);
  const isNew = ({ status, fulfillment }: Form) =>
    status === 'READY_FOR_PROCESSING' &&
    fulfillment.status === 'NEW' &&
    fulfillment.provider?.id === 'SELLER';
  order = must(checkoutForms.find(isNew), 'a new order');
  return () => items.end();
});

const now = () => items.rivalCall<Form>('GET', `${FORMS}/${order.id}`).fulfillment.status;
const writes = () => items.writes(`${FORMS}/${order.id}`);

async function prepared(status = 'PROCESSING'): Promise<number> {
  const input = { name: 'orders', key: order.id, act: 'orders.set-status', input: { status } };
  return (await items.ask('acts.prepare', input)).changeId;
}

const look = (changeId: number) => items.ask('acts.look', { changeId });

async function confirm(changeId: number, seen: string): Promise<string> {
  return (await items.ask('acts.confirm', { changeId, seen })).change.state;
}

function rivalSets(status: string): void {
  items.rivalCall('PUT', `${FORMS}/${order.id}/fulfillment`, { status });
}

describe('an act', () => {
  it('is prepared offline, and done when the seller confirms what Allegro shows', async () => {
    items.offline(true);
    const changeId = await prepared();
    items.offline(false);
    const { stop, person, seen } = await look(changeId);
    expect([stop, person]).toEqual([null, order.buyer.login]);
    expect(now()).toBe('NEW');
    expect(await confirm(changeId, seen)).toBe('confirmed');
    expect(now()).toBe('PROCESSING');
  });

  it('never goes with a Send', async () => {
    await prepared();
    expect(await items.send()).toBe(0);
    await items.run(60);
    expect(await items.states()).toEqual(['act draft']);
    expect(writes()).toEqual([]);
  });

  it('is asked for what its method takes', async () => {
    const wrong = { name: 'orders', key: order.id, act: 'orders.set-status', input: { status: 'PAINTED' } };
    expect(await items.tryTo('acts.prepare', wrong)).toMatchObject({
      ok: false,
      error: { kind: 'bad-input', path: 'input.status' },
    });
  });

  it('is stopped by what somebody did meanwhile, and stays with the seller', async () => {
    const changeId = await prepared();
    const { seen } = await look(changeId);
    rivalSets('PROCESSING');
    expect(await confirm(changeId, seen)).toBe('conflicted');
    const [change] = await items.changes();
    expect(change?.theirs).toMatchObject({ stop: { en: expect.stringContaining('already') } });
    expect(writes()).toEqual(['PUT']);
    expect((await look(changeId)).stop).not.toBeNull();
    expect(await items.ask('collections.drop', { changeIds: [changeId] })).toEqual({ dropped: 1 });
  });

  it('needs another look where something moved, and where the look is old or was another one', async () => {
    const changeId = await prepared();
    const first = await look(changeId);
    rivalSets('SUSPENDED');
    const moved = await items.tryTo('acts.confirm', { changeId, seen: first.seen });
    expect(moved).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    const second = await look(changeId);
    await items.run(61);
    const old = await items.tryTo('acts.confirm', { changeId, seen: second.seen });
    expect(old).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    await look(changeId);
    const other = await items.tryTo('acts.confirm', { changeId, seen: second.seen });
    expect(other).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(now()).toBe('SUSPENDED');
  });

  it('confirmed twice is done once', async () => {
    const changeId = await prepared();
    const { seen } = await look(changeId);
    const answers: string[] = [];
    for (const _ of [1, 2])
      void items.world.life
        .call('acts.confirm', { changeId, seen })
        .then((answer) => answers.push(answer.ok ? 'done' : answer.error.kind));
    await items.run(30);
    expect(answers.toSorted()).toEqual(['bad-input', 'done']);
    expect(writes()).toEqual(['PUT']);
  });

  it('prepared days ago says so', async () => {
    const changeId = await prepared();
    const twoDaysMs = 2 * 24 * 3_600_000;
    items.world.db().modify('UPDATE item_change SET created_at = created_at - ?').run(twoDaysMs);
    const { says } = await look(changeId);
    expect(says.at(-1)?.en).toBe('You prepared this 2 days ago.');
  });
});

describe('an act whose answer is lost', () => {
  it('and that was done is confirmed by reading', async () => {
    const changeId = await prepared();
    const { seen } = await look(changeId);
    items.world.setFaults({ rules: [{ path: FORMS, method: 'PUT', drop: 'after', count: 1 }] });
    expect(await confirm(changeId, seen)).toBe('confirmed');
    expect(writes()).toEqual(['PUT']);
  });

  it('and that was not done waits for a new confirmation', async () => {
    const changeId = await prepared();
    const { seen } = await look(changeId);
    items.world.setFaults({ rules: [{ path: FORMS, method: 'PUT', drop: 'before', count: 1 }] });
    expect(await confirm(changeId, seen)).toBe('draft');
    await items.run(120);
    expect(now()).toBe('NEW');
    const again = await look(changeId);
    expect(await confirm(changeId, again.seen)).toBe('confirmed');
    expect(now()).toBe('PROCESSING');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'since the program ended, at durable step %i, is found out about',
    async (step) => {
      const changeId = await prepared();
      const { seen } = await look(changeId);
      items.world.life.crashAt(step);
      await items.world.ask('acts.confirm', { changeId, seen });
      await items.run(10);
      items.world.life.kill('the end of the hour');
      await items.world.start();
      await items.run(120);
      const [change] = await items.changes();
      const isDone = now() === 'PROCESSING';
      expect(change?.state).toBe(isDone ? 'confirmed' : 'draft');
      expect(writes()).toEqual(isDone ? ['PUT'] : []);
    },
  );
});
