import { expect, it } from 'vitest';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { NewOffersWorld } from '../../support/world-new-offers.ts';

const SKU = 'LAMPA-1';

/** More than a creation takes, with its publication. */
const STEPS: readonly (readonly [Edition, number])[] = (['2026', '2022'] as const).flatMap((edition) =>
  Array.from({ length: 18 }, (_, index) => [edition, index + 1] as const),
);

it.each(STEPS)(
  'in the edition of %s an end of the program at durable step %i leaves exactly one offer',
  async (edition, step) => {
    // Every creation is accepted with 202, so that its operation is waited for.
    const shop = await NewOffersWorld.started({ edition, switches: { acceptedShare: 1 } });
    const changeId = await shop.kept({ publish: true, externalId: SKU });
    const { seen } = await shop.ask('new-offers.look', { changeIds: [changeId] });
    shop.world.life.crashAt(step);
    await shop.world.ask('new-offers.send', { changeIds: [changeId], seen });
    await shop.run(60);
    shop.world.life.kill('the end of the hour');
    await shop.world.start();
    await shop.run(20);
    const row = await shop.row(changeId);
    if (row.state === 'draft') await shop.sendNew(changeId);
    await shop.untilSettled();
    expect((await shop.row(changeId)).state).toBe('confirmed');
    await shop.run(60);
    expect(shop.atDemo(SKU).map(({ publication }) => publication.status)).toEqual(['ACTIVE']);
    expect(shop.offerWrites().filter((method) => method === 'POST')).toEqual(['POST']);
    shop.end();
  },
);
