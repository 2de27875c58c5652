import { describe, expect, test } from 'vitest';
import { participateInAllegroPrices } from '../../../src/main/engine/acts/allegro-prices-participate.ts';
import { setAllegroPricesConsent } from '../../../src/main/engine/acts/allegro-prices-consent.ts';
import { applyForBadge } from '../../../src/main/engine/acts/badges-apply.ts';
import { assignClassifiedsPackage } from '../../../src/main/engine/acts/classifieds-assign.ts';
import { changePromoOptions } from '../../../src/main/engine/acts/promo-options-change.ts';
import { cancelShipment } from '../../../src/main/engine/acts/shipments-cancel.ts';
import { createShipment } from '../../../src/main/engine/acts/shipments-create.ts';
import { must } from '../../../src/shared/errors.ts';
import { isNew, openActDesk, orderWhere } from '../../support/act-desk.ts';

const parcel = { lengthCm: 30, widthCm: 20, heightCm: 10, weightKg: 2 };

describe('a parcel', () => {
  test('is made by a command that takes a while, once for an order', async () => {
    const desk = await openActDesk(400);
    const { id } = await orderWhere(desk, isNew);
    const run = await desk.run(createShipment, id, parcel);
    // Taken is not yet done: what became of it is read.
    expect(run).toMatchObject({ stop: null, sent: { ok: false, error: { kind: 'unsure' } } });
    await expect.poll(() => desk.stop(createShipment, id, parcel)).toMatch(/has a parcel already/);
    expect(await desk.stop(createShipment, id, { ...parcel, another: true })).toBe(null);
  });

  test('is not made for an order that the buyer has called off', async () => {
    const desk = await openActDesk(400);
    const { id } = await orderWhere(desk, isNew);
    await desk.admin('POST', `/demo/orders/${id}/cancel`);
    expect(await desk.stop(createShipment, id, parcel)).toMatch(/cancelled/);
  });

  test('is cancelled once', async () => {
    const desk = await openActDesk(400);
    const { id } = await orderWhere(desk, isNew);
    const call = desk.callOf(id, parcel);
    const looked = await createShipment.look(call);
    if (!looked.ok) throw new Error(looked.error.message);
    await createShipment.send({ ...call, state: looked.value });
    const path = `/shipment-management/shipments/create-commands/${call.commandId}`;
    const command = () => desk.api<{ status: string; shipmentId?: string }>('GET', path);
    await expect.poll(async () => (await command()).status).toBe('SUCCESS');
    const { shipmentId } = await command();
    const run = await desk.run(cancelShipment, must(shipmentId), {});
    expect(run).toMatchObject({ stop: null, sent: { ok: false, error: { kind: 'unsure' } } });
    await expect.poll(() => desk.stop(cancelShipment, must(shipmentId), {})).toMatch(/already/);
  });
});

test('the part taken in Allegro Prices changes once, marketplace by marketplace', async () => {
  const desk = await openActDesk(200);
  const path = '/sale/allegro-prices/accounts/participations';
  const { marketplaces } = await desk.api<{ marketplaces: readonly { id: string; status: string }[] }>(
    'GET',
    path,
  );
  const { id, status } = must(marketplaces[0]);
  const given = { status: status === 'ALLOWED' ? ('DENIED' as const) : ('ALLOWED' as const) };
  expect(await desk.run(participateInAllegroPrices, id, given)).toMatchObject({
    sent: { ok: true },
    wasDone: true,
  });
  expect(await desk.stop(participateInAllegroPrices, id, given)).toMatch(/already/);
});

test('the consent of the former edition changes once', async () => {
  const desk = await openActDesk(200, '2022');
  const path = '/sale/allegro-prices-account-eligibility';
  const { consent } = await desk.api<{ consent: string }>('GET', path);
  const given = { status: consent === 'ALLOWED' ? ('DENIED' as const) : ('ALLOWED' as const) };
  expect(await desk.run(setAllegroPricesConsent, 'x', given)).toMatchObject({
    sent: { ok: true },
    wasDone: true,
  });
  expect(await desk.stop(setAllegroPricesConsent, 'x', given)).toMatch(/already/);
});

type Offers = { readonly offers: readonly { readonly id: string }[] };

test('an offer is promoted once', async () => {
  const desk = await openActDesk(200);
  const path = '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=50';
  const { offers } = await desk.api<Offers>('GET', path);
  const packages = await desk.api<{ basePackages: readonly { id: string }[] }>(
    'GET',
    '/sale/offer-promotion-packages',
  );
  const packageId = must(packages.basePackages[0]).id;
  const given = { modificationType: 'CHANGE', packageType: 'BASE', packageId } as const;
  for (const { id } of offers) {
    if ((await desk.stop(changePromoOptions, id, given)) !== null) continue;
    expect(await desk.run(changePromoOptions, id, given)).toMatchObject({
      sent: { ok: true },
      wasDone: true,
    });
    expect(await desk.stop(changePromoOptions, id, given)).toMatch(/already/);
    return;
  }
  throw new Error('No offer is without promotion');
});

test('an offer is put forward for a badge once', async () => {
  const desk = await openActDesk(200);
  const { offers } = await desk.api<Offers>('GET', '/sale/offers?publication.status=ACTIVE&limit=50');
  type Campaign = {
    readonly id: string;
    readonly type: string;
    readonly eligibility: { readonly eligible: boolean };
  };
  const { badgeCampaigns } = await desk.api<{ badgeCampaigns: readonly Campaign[] }>(
    'GET',
    '/sale/badge-campaigns',
  );
  const { id } = must(
    badgeCampaigns.find(({ type, eligibility }) => type === 'STANDARD' && eligibility.eligible),
  );
  for (const offer of offers) {
    const given = { offer: { id: offer.id } };
    if ((await desk.stop(applyForBadge, id, given)) !== null) continue;
    const run = await desk.run(applyForBadge, id, given);
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(applyForBadge, id, given)).toMatch(/put forward already/);
    return;
  }
  throw new Error('No offer can be put forward');
});

test('packages of a classified ad are assigned once', async () => {
  const desk = await openActDesk(2000);
  const path = '/sale/offers?sellingMode.format=ADVERTISEMENT&publication.status=ACTIVE&limit=50';
  const { offers } = await desk.api<{ offers: readonly { id: string; category: { id: string } }[] }>(
    'GET',
    path,
  );
  const { id, category } = must(offers[0]);
  const listed = `/sale/classifieds-packages?category.id=${category.id}`;
  const { packages } = await desk.api<{ packages: readonly { id: string; type: string }[] }>('GET', listed);
  const free = packages.filter(({ type }) => type === 'BASE');
  for (const { id: packageId } of free) {
    const given = { basePackage: { id: packageId } };
    if ((await desk.stop(assignClassifiedsPackage, id, given)) !== null) continue;
    expect(await desk.run(assignClassifiedsPackage, id, given)).toMatchObject({
      sent: { ok: true },
      wasDone: true,
    });
    expect(await desk.stop(assignClassifiedsPackage, id, given)).toMatch(/already/);
    return;
  }
  throw new Error('There is no other package');
});
