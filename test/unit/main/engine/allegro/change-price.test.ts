import { describe, expect, it } from 'vitest';
import { createOfferPort2022 } from '../../../../../src/main/engine/allegro/offer-adapter-2022.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { createAllegroWorld } from '../../../../support/allegro-world.ts';
import { sentText, type Turn } from '../../../../support/scripted-transport.ts';

const ID = '3f0b8d2c-0000-4000-8000-000000000001';
const PRICE = { amountMinor: 3999, currency: 'PLN' } as const;

async function changed(turn: Turn) {
  const world = createAllegroWorld([turn], { edition: '2022' });
  const port = createOfferPort2022(world.http);
  const answer = await must(port.changePrice)(ID, '7728393013', PRICE);
  return { answer, request: must(world.transport.requests[0]) };
}

const output = (status: string, errors: readonly object[] = []) => ({
  json: { id: ID, input: { buyNowPrice: { amount: '39.99', currency: 'PLN' } }, output: { status, errors } },
});

describe('the price of one offer, in the former edition', () => {
  it('goes under its own id, as it was shown', async () => {
    const { answer, request } = await changed(output('RUNNING'));
    expect(answer).toMatchObject({ ok: true });
    expect(new URL(request.url).pathname).toBe(`/offers/7728393013/change-price-commands/${ID}`);
    expect(JSON.parse(sentText(request))).toMatchObject({
      id: ID,
      input: { buyNowPrice: { amount: '39.99', currency: 'PLN' } },
    });
  });

  it.each([
    ['a price that is none', 'VALIDATION_ERROR', 'refused'],
    ['an offer that is being edited', 'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS', 'server'],
  ])('is not taken for %s, though the answer is a success', async (_name, code, kind) => {
    const { answer } = await changed(output('ERROR', [{ code, message: 'No.', userMessage: 'Nie.' }]));
    expect(answer).toMatchObject({ ok: false, error: { kind } });
  });

  it('was taken before, where the id is known already', async () => {
    const { answer } = await changed({ status: 409, json: { errors: [{ code: 'COMMAND_ALREADY_EXISTS' }] } });
    expect(answer).toMatchObject({ ok: true });
  });
});
