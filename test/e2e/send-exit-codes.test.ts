import { afterAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.ts';
import { type Cli, cliOver } from '../support/cli-process.ts';
import { type DemoProcess, startDemoProcess } from '../support/demo-process.ts';
import { readWrites } from '../support/demo-writes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connectTo } from './thread/connect-to.ts';
import type { SendDocument } from './thread/documents.ts';
import type { ListedOffer } from './thread/shop-roles.ts';

const program = builtProgram();
afterAll(() => program.remove());

type Shop = { readonly demo: DemoProcess; readonly cli: Cli; readonly offers: readonly string[] };

async function openShop(): Promise<Shop> {
  const demo = await startDemoProcess({ offers: 40, seed: 7, program: program.demo });
  const cli = cliOver(program.cli, temporaryFolder());
  await connectTo(demo, cli);
  await demo.admin('settings', { purchasesPerHour: 0 });
  await cli.ask([0], 'sync');
  const active = ['offers', 'list', '--status', 'ACTIVE', '--limit', '100'];
  const { offers } = await cli.ask<{ offers: ListedOffer[] }>([0], ...active);
  const isUsual = ({ format, isFulfillment, priceRuleId }: ListedOffer) =>
    format === 'BUY_NOW' && !isFulfillment && priceRuleId === null;
  return { demo, cli, offers: offers.filter(isUsual).map(({ id }) => id) };
}

async function counts(cli: Cli): Promise<Readonly<Record<string, number>>> {
  return (await cli.ask<{ counts: Record<string, number> }>([0], 'status')).counts;
}

describe('changes send ends with', () => {
  it('0 when every change was seen on Allegro, and when there is nothing to send', async () => {
    const { cli, offers } = await openShop();
    await cli.ask([0], 'offers', 'edit', ...offers.slice(0, 3), '--stock', '+5');
    expect(await cli.ask<SendDocument>([0], 'changes', 'send', '--yes')).toMatchObject({
      released: 3,
      confirmed: 3,
      underWay: [],
    });
    expect(await cli.ask<SendDocument>([0], 'changes', 'send', '--yes')).toMatchObject({ released: 0 });
  });

  it('1 without a network, and releases nothing; kept released only with --when-online', async () => {
    const { demo, cli, offers } = await openShop();
    await demo.admin('faults', { offline: true });
    await cli.ask([0], 'offers', 'edit', ...offers.slice(0, 2), '--stock', '+5');
    const offline = await cli.say('changes', 'send', '--yes');
    expect(offline.code).toBe(1);
    expect(offline.stderr).toMatch(/offline/i);
    expect(await counts(cli)).toMatchObject({ draft: 2, queued: 0 });

    const kept = await cli.ask<SendDocument>([4], 'changes', 'send', '--yes', '--when-online');
    expect(kept.underWay).toHaveLength(2);
    expect(await counts(cli)).toMatchObject({ draft: 0, queued: 2 });
    await demo.admin('faults', {});
    expect(await cli.ask<SendDocument>([0], 'changes', 'send', '--yes')).toMatchObject({ confirmed: 2 });
    expect(await counts(cli)).toMatchObject({ confirmed: 2, queued: 0 });
  });

  it('2 when the words make no sense', async () => {
    const { code, stdout } = await cliOver(program.cli, temporaryFolder()).say('changes', 'send', 'soon');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('3 when a question is open, and when somebody changed the same', async () => {
    const { demo, cli, offers } = await openShop();
    const [offer = ''] = offers;
    await cli.ask([0], 'offers', 'edit', offer, '--price', '49,99', '--stock', '0');
    expect(await cli.ask<SendDocument>([3], 'changes', 'send')).toMatchObject({ released: 0 });
    expect((await readWrites(demo)).writes).toEqual([]);
    await demo.admin(`offers/${offer}`, { sellingMode: { price: { amount: '77.70', currency: 'PLN' } } });
    const sent = await cli.ask<SendDocument>([3], 'changes', 'send', '--yes');
    expect(sent.conflicted.map(({ field, theirs }) => [field, theirs])).toEqual([
      ['price', { amount: '77.70', currency: 'PLN' }],
    ]);
  });

  it('4 when Allegro takes longer than the seller waits, and names what is with Allegro', async () => {
    const { demo, cli, offers } = await openShop();
    await demo.admin('settings', { commandDelayMs: 30_000 });
    await cli.ask([0], 'offers', 'edit', ...offers.slice(0, 2), '--stock', '+5');
    const sent = await cli.ask<SendDocument>([4], 'changes', 'send', '--yes', '--wait', '1');
    expect(sent.underWay.map(({ offerId }) => offerId)).toEqual(offers.slice(0, 2));
    await demo.admin('clock', { advanceMs: 60_000 });
    expect(await cli.ask<SendDocument>([0], 'changes', 'send', '--yes')).toMatchObject({ confirmed: 2 });
    const { writes } = await readWrites(demo);
    expect(writes.map(({ offerId, value }) => [offerId, value])).toEqual(
      offers.slice(0, 2).map((offerId) => [offerId, 'GAIN 5']),
    );
  });
});
