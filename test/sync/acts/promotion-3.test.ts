import { describe, expect, test } from 'vitest';
import { changeBadgePrice, finishBadge } from '../../../src/main/engine/acts/badges-change.ts';
import { putPackageOnOffers } from '../../../src/main/engine/acts/promo-packages-put-on.ts';
import { changeSubmittedNotice } from '../../../src/main/engine/acts/ship-notices-change.ts';
import { submitShipNotice } from '../../../src/main/engine/acts/ship-notices-submit.ts';
import { must } from '../../../src/shared/errors.ts';
import { doneInTheEnd, openActDesk, type ActDesk } from '../../support/act-desk.ts';

type Money = { readonly amount: string; readonly currency: string };
type Badge = {
  readonly offer: { readonly id: string };
  readonly campaign: { readonly id: string };
  readonly process: { readonly status: string };
  readonly prices: { readonly bargain?: Money } | null;
};

async function badgesOf(desk: ActDesk, status: string): Promise<readonly Badge[]> {
  const path = '/sale/badges?marketplace.id=allegro-pl&limit=1000';
  const { badges } = await desk.api<{ badges: readonly Badge[] }>('GET', path);
  return badges.filter(({ process }) => process.status === status);
}

describe.each(['2026', '2022'] as const)('a badge (%s)', (edition) => {
  test('gets another price, of which Allegro decides afterwards', async () => {
    const desk = await openActDesk(2000, edition);
    const { offer, campaign, prices } = must(
      (await badgesOf(desk, 'ACTIVE')).find(({ prices: told }) => told?.bargain),
    );
    const { amount, currency } = must(prices?.bargain);
    const bargain = { amount: (Number(amount) - 1).toFixed(2), currency };
    const key = `${offer.id}/${campaign.id}`;
    const call = desk.callOf(key, { bargain });
    const looked = await changeBadgePrice.look(call);
    if (!looked.ok) throw new Error(looked.error.message);
    const sent = await changeBadgePrice.send({ ...call, state: looked.value });
    if (!sent.ok) throw new Error(sent.error.message);
    const [made] = changeBadgePrice.makes?.(looked.value, sent.value) ?? [];
    expect(made).toMatchObject({ name: 'badge-operations', key: expect.stringMatching(/^[\w-]{36}$/) });
    type Operation = { readonly process: { readonly status: string } };
    const operation = () => desk.api<Operation>('GET', `/sale/badge-operations/${made?.key}`);
    await expect.poll(async () => (await operation()).process.status).toBe('PROCESSED');
    expect(await desk.stop(changeBadgePrice, key, { bargain })).toMatch(/already/);
  });

  test('is given up once', async () => {
    const desk = await openActDesk(2000, edition);
    const { offer, campaign } = must((await badgesOf(desk, 'ACTIVE'))[0]);
    const key = `${offer.id}/${campaign.id}`;
    expect(await desk.run(finishBadge, key, {})).toMatchObject({ stop: null, sent: { ok: true } });
    await expect.poll(() => desk.stop(finishBadge, key, {})).toMatch(/already|no more/);
  });
});

describe('a promotion package', () => {
  test('goes on many offers at once; those refused are named with the reason', async () => {
    const desk = await openActDesk(400);
    const path = '/sale/offers?publication.status=ACTIVE&limit=3';
    const { offers } = await desk.api<{ offers: readonly { readonly id: string }[] }>('GET', path);
    type Packages = { readonly basePackages: readonly { readonly id: string }[] };
    const { basePackages } = await desk.api<Packages>('GET', '/sale/offer-promotion-packages');
    const { id: key } = must(basePackages[0]);
    const named = [...offers.map(({ id }) => ({ id })), { id: '1' }];
    const input = { offers: named, modificationTime: 'NOW' as const };
    const call = desk.callOf(key, input);
    const look = async () => {
      const looked = await putPackageOnOffers.look(call);
      if (!looked.ok) throw new Error(looked.error.message);
      return looked.value;
    };
    const before = await look();
    expect(putPackageOnOffers.stops(before, input)).toBe(null);
    expect(await putPackageOnOffers.send({ ...call, state: before })).toMatchObject({
      ok: false,
      error: { kind: 'unsure' },
    });
    await expect
      .poll(async () => putPackageOnOffers.wasDone(await look(), { ...call, before }))
      .not.toBe(null);
    const after = await look();
    expect(after.command).toMatchObject({ total: 4, done: 3, failed: 1 });
    expect(after.refused).toMatchObject([{ offerId: '1', complaint: expect.stringMatching(/\w/) }]);
    expect(putPackageOnOffers.wasDone(after, { ...call, before })).toBe(false);
    expect(putPackageOnOffers.stops(after, input)?.en).toMatch(/have it: 3\. Refused – 1: /);
    type Options = { readonly basePackage?: { readonly id: string } | null };
    const options = await desk.api<Options>('GET', `/sale/offers/${must(offers[0]).id}/promo-options`);
    expect(options.basePackage).toMatchObject({ id: key });
  });
});

type Notice = {
  readonly id: string;
  readonly status: string;
  readonly shipping?: { readonly method: string; readonly estimatedTimeOfArrival?: string };
};

test('of what is on its way to the warehouse the arrival changes, and nothing else', async () => {
  const desk = await openActDesk(400);
  const path = '/fulfillment/advance-ship-notices';
  type Notices = { readonly advanceShipNotices: readonly Notice[] };
  const { advanceShipNotices: notices } = await desk.api<Notices>('GET', path);
  const draft = must(notices.find(({ status }) => status === 'DRAFT'));
  const given = { estimatedTimeOfArrival: '2027-03-04T08:00:00.000Z' };
  expect(await desk.stop(changeSubmittedNotice, draft.id, given)).toMatch(/not announced/);
  expect(await doneInTheEnd(desk, submitShipNotice, draft.id, {})).toBe(true);
  const { id, shipping } = await desk.api<Notice>('GET', `${path}/${draft.id}`);
  const run = await desk.run(changeSubmittedNotice, id, given);
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  const after = await desk.api<Notice>('GET', `${path}/${id}`);
  expect(after.shipping).toEqual({ ...shipping, ...given });
  const plate = { truckLicencePlate: 'PO 7777X' };
  expect(await desk.stop(changeSubmittedNotice, id, plate)).toMatch(/for your own transport/);
  expect(await desk.stop(changeSubmittedNotice, id, given)).toMatch(/already/);
});
