import { describe, expect, it } from 'vitest';
import { createOfferPort2022 } from '../../../../../src/main/engine/allegro/offer-adapter-2022.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';
import { sentText, type Turn } from '../../../../support/scripted-transport.ts';

const ID = '3f0b8d2c-0000-4000-8000-000000000001';
const ACCEPTED: Turn = { status: 201, json: { id: ID, taskCount: { total: 0, success: 0, failed: 0 } } };
const OFFER = {
  id: '7001234567',
  name: 'Lampa biurkowa LED srebrna',
  sellingMode: { format: 'BUY_NOW', price: { amount: '179.00', currency: 'PLN' } },
  stock: { available: 12 },
  publication: { status: 'ACTIVE' },
};

function open(turns: readonly Turn[]) {
  const world = createAllegroWorld(turns, { edition: '2022' });
  const asked = () => world.transport.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  return { port: createOfferPort2022(world.http), world, asked };
}

describe('the offers of the 2022 edition', () => {
  it('are read whole, the former way', async () => {
    const { port, asked } = open([{ json: OFFER }]);
    const read = await port.getOffer(OFFER.id);
    expect(read).toMatchObject({ ok: true, value: { base: { offerId: OFFER.id, stock: 12 } } });
    expect(asked()).toEqual([`GET /sale/offers/${OFFER.id}`]);
  });

  it('have no parts: price and stock are read from the whole offer', async () => {
    const { port } = open([{ json: OFFER }]);
    const price = { amountMinor: 17_900, currency: 'PLN' };
    expect(await port.getParts(OFFER.id)).toEqual({ ok: true, value: { price, stock: 12 } });
  });

  it('that are gone are not found', async () => {
    const { port } = open([{ status: 404, json: { errors: [] } }]);
    expect(await port.getOffer(OFFER.id)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  it('are given so many more pieces by a quantity command under its id', async () => {
    const { port, world, asked } = open([ACCEPTED]);
    expect(port.bulk).toBeNull();
    await port.quantity(ID, { change: 'GAIN', value: 10 }, [OFFER.id]);
    expect(asked()).toEqual([`PUT /sale/offer-quantity-change-commands/${ID}`]);
    expect(JSON.parse(sentText(world.transport.requests[0]))).toEqual({
      modification: { changeType: 'GAIN', value: 10 },
      offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: [{ id: OFFER.id }] }],
    });
  });

  it('are patched, never replaced', async () => {
    const { port, asked } = open([{ status: 200, json: { id: OFFER.id } }]);
    await port.patch(OFFER.id, { name: 'Lampa biurkowa LED złota' });
    expect(asked()).toEqual([`PATCH /sale/product-offers/${OFFER.id}`]);
  });

  it('know nothing of product safety: that is told without asking Allegro', async () => {
    const { port, asked } = open([]);
    const element = { safetyInformation: { type: 'NO_SAFETY_INFORMATION' } };
    expect(await port.modification(ID, element, [OFFER.id])).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
    expect(asked()).toEqual([]);
  });
});
