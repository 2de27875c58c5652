import { beforeEach, describe, expect, it } from 'vitest';
import { orders } from '../../../src/main/engine/collections/orders/orders.ts';
import { must } from '../../../src/shared/errors.ts';
import { terminalOf, type Terminal } from '../../support/terminal.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Form = {
  readonly id: string;
  readonly status: string;
  readonly buyer: { readonly login: string };
  readonly fulfillment: { readonly status: string; readonly provider: { readonly id: string } };
};

describe('an act from a terminal', () => {
  let items: ItemsWorld;
  let say: Terminal;
  let order: Form;
  const now = () => items.rivalCall<Form>('GET', `/order/checkout-forms/${order.id}`).fulfillment.status;

  beforeEach(async () => {
    const shop = { offers: 20, switches: { purchasesPerHour: 0 } };
    items = await ItemsWorld.started({ ...shop, collections: [orders] });
    items.passDay();
    const path = '/order/checkout-forms?limit=100';
    const { checkoutForms } = items.rivalCall<{ checkoutForms: readonly Form[] }>('GET', path);
    const isNew = ({ status, fulfillment }: Form) =>
      status === 'READY_FOR_PROCESSING' &&
      fulfillment.status === 'NEW' &&
      fulfillment.provider.id === 'SELLER';
    order = must(checkoutForms.find(isNew), 'a new order');
    say = terminalOf(items);
    return () => items.end();
  });

  async function prepared(): Promise<string> {
    const words = ['act', 'prepare', 'orders.set-status', order.id, '--set', 'status=PROCESSING'];
    const { text } = await say('--json', ...words);
    return String((JSON.parse(text) as { changeId: number }).changeId);
  }

  it('is listed, prepared, looked at and confirmed, one after another', async () => {
    expect((await say('acts', 'orders')).text).toMatch(/^orders\.set-status +orders /);
    const id = await prepared();
    expect((await say('acts')).text).toMatch(/Prepared, not done:[^]*orders\.set-status/);
    const look = await say('act', 'look', id);
    expect(look).toMatchObject({ code: 0 });
    expect(look.text).toContain(order.buyer.login);
    const seen = must(/--seen (\S+)/.exec(look.text)?.[1]);
    expect(now()).toBe('NEW');
    expect(await say('act', 'confirm', id, '--seen', seen)).toMatchObject({ code: 0 });
    expect(now()).toBe('PROCESSING');
    expect((await say('acts')).text).not.toContain('Prepared, not done');
  });

  it('that somebody else did first says so, and is let go', async () => {
    const id = await prepared();
    items.rivalCall('PUT', `/order/checkout-forms/${order.id}/fulfillment`, { status: 'PROCESSING' });
    const look = await say('act', 'look', id);
    expect(look).toMatchObject({ code: 3 });
    expect(look.text).toMatch(/already[^]*act drop/);
    expect((await say('act', 'drop', id)).text).toBe('1 let go\n');
  });

  it('is not confirmed without the look that was seen, nor known by another name', async () => {
    const id = await prepared();
    await expect(say('act', 'confirm', id)).rejects.toThrow(/--seen/);
    await expect(say('act', 'confirm', id, '--seen', 'x')).rejects.toMatchObject({
      error: { kind: 'conflict' },
    });
    await expect(say('act', 'prepare', 'orders.paint', order.id)).rejects.toMatchObject({
      error: { kind: 'bad-input' },
    });
    expect(now()).toBe('NEW');
  });
});
