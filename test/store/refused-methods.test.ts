import { expect, test } from 'vitest';
import { listShippingRates } from '../../src/main/engine/allegro/endpoints/delivery.ts';
import { getProductOffer } from '../../src/main/engine/allegro/endpoints/offer-with-product.ts';
import { createSettingsPort } from '../../src/main/engine/allegro/settings-port.ts';
import { ASKED_AGAIN_AFTER_MS, createRefusals } from '../../src/main/engine/refusals.ts';
import { createAllegroWorld } from '../support/allegro-world.ts';
import type { Turn } from '../support/scripted-transport.ts';
import { storedShop } from '../support/stored-shop.ts';
import { createVirtualClock } from '../support/virtual-clock.ts';

const NOT_FOR_YOU = {
  status: 403,
  json: { errors: [{ code: 'ACCESS_DENIED', message: '', userMessage: 'Not for you' }] },
};
const SERVED = { json: { shippingRates: [] } };
const REFUSED = {
  ok: false,
  error: { kind: 'refused', status: 403, message: 'Allegro refuses this today: Not for you' },
};

function world(turns: readonly Turn[], db = storedShop([])) {
  const clock = createVirtualClock();
  const open = (answers = turns) => {
    const opened = createAllegroWorld(answers, { clock, refusals: createRefusals(db, clock) });
    return { ...opened, settings: createSettingsPort(opened.http) };
  };
  return { ...open(), clock, open };
}

test('a list that Allegro refuses today is not asked for by itself again before a day is over', async () => {
  const { settings, transport, clock, open } = world([NOT_FOR_YOU, SERVED]);
  expect(await settings.shippingRates()).toMatchObject(REFUSED);
  await clock.advance(ASKED_AGAIN_AFTER_MS - 1);
  expect(await settings.shippingRates()).toMatchObject(REFUSED);
  expect(transport.requests).toHaveLength(1);
  const opened = open([SERVED]);
  expect(await opened.settings.shippingRates()).toMatchObject(REFUSED);
  expect(opened.transport.requests).toEqual([]);
  await clock.advance(1);
  expect(await settings.shippingRates()).toEqual({ ok: true, value: [] });
});

test('the seller may ask at any time, and what is served then is asked for by itself again', async () => {
  const { settings, http, transport, open } = world([NOT_FOR_YOU, SERVED]);
  await settings.shippingRates();
  expect((await http.call(listShippingRates, {})).ok).toBe(true);
  expect((await settings.shippingRates()).ok).toBe(true);
  expect(transport.requests).toHaveLength(3);
  expect((await open([SERVED]).settings.shippingRates()).ok).toBe(true);
});

test('the refusal of one thing that belongs to somebody else says nothing of the method', async () => {
  const { http, transport } = world([NOT_FOR_YOU]);
  for (let attempt = 0; attempt < 2; attempt += 1)
    await http.call(getProductOffer, { params: { offerId: '1' } }, { byItself: true });
  expect(transport.requests).toHaveLength(2);
});
