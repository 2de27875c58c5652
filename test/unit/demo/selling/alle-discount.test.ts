import { describe, expect, test } from 'vitest';
import { valueAt } from '../shop/shop.ts';
import { DAY, DONE, NOBODY, openSelling, uuid } from './opened-selling.ts';

const ALLE = '/sale/alle-discount';
const SUBMIT = `${ALLE}/submit-offer-commands`;
const WITHDRAW = `${ALLE}/withdraw-offer-commands`;

/** The shop with the running campaign and the offers that meet its conditions and are not in it. */
function opened() {
  const { shop, read, list } = openSelling();
  const [running, coming] = list(`${ALLE}/campaigns`, 'alleDiscountCampaigns').map(({ id }) => id);
  const free = (campaignId = '') => {
    const submitted = list(`${ALLE}/${campaignId}/submitted-offers`, 'submittedOffers');
    const taken = submitted.map((one) => valueAt(one, 'offer.id'));
    const fit = list(`${ALLE}/${campaignId}/eligible-offers?meetsConditions=true`, 'eligibleOffers');
    return fit.filter(({ id }) => !taken.includes(id));
  };
  const submit = (at: number, offer: object, campaignId = '', price: object = priceOf(offer)) => {
    const input = { offer: { id: valueAt(offer, 'id') }, campaign: { id: campaignId }, proposedPrice: price };
    return shop.call('POST', SUBMIT, { json: { commandId: uuid(at), input } });
  };
  const statusOf = (campaignId: string, id: unknown) =>
    read(
      `${ALLE}/${campaignId}/submitted-offers?participationId=${String(id)}`,
      'submittedOffers.0.process.status',
    );
  const output = (address: string) => read(address, 'output') as Readonly<Record<string, unknown>>;
  return { shop, read, free, submit, statusOf, output, running: running ?? '', coming: coming ?? '' };
}

function priceOf(offer: object): object {
  return valueAt(offer, 'alleDiscount.requiredMerchantPrice') as object;
}

describe('an offer in AlleDiscount', () => {
  test('is submitted: NEW, IN_PROGRESS, SUCCESSFUL, then verified, then active', () => {
    const { shop, free, submit, statusOf, output, running } = opened();
    const [offer = {}] = free(running);
    const answer = submit(1, offer, running);
    expect([answer.status, valueAt(answer.body, 'output.status')]).toEqual([201, 'NEW']);
    expect(answer.headers['location']).toBe(`http://localhost:1/api${SUBMIT}/${uuid(1)}`);
    shop.wait(1000);
    expect(output(`${SUBMIT}/${uuid(1)}`)['status']).toBe('IN_PROGRESS');
    shop.wait(1000);
    const done = output(`${SUBMIT}/${uuid(1)}`);
    expect(done['status']).toBe('SUCCESSFUL');
    const id = valueAt(done, 'newOfferParticipation.participationId');
    expect(statusOf(running, id)).toBe('VERIFICATION');
    shop.wait(DONE);
    expect(statusOf(running, id)).toBe('ACTIVE');
    shop.wait(220 * DAY);
    expect(statusOf(running, id)).toBe('FINISHED');
  });

  test('of a campaign that is yet to come is accepted until it begins', () => {
    const { shop, free, submit, statusOf, output, coming } = opened();
    const [offer = {}] = free(coming);
    submit(1, offer, coming);
    shop.wait(DONE);
    const id = valueAt(output(`${SUBMIT}/${uuid(1)}`), 'newOfferParticipation.participationId');
    expect(statusOf(coming, id)).toBe('ACCEPTED');
    shop.wait(10 * DAY);
    expect(statusOf(coming, id)).toBe('ACTIVE');
  });

  test('above the required price is declined, and may be submitted again', () => {
    const { shop, read, free, submit, statusOf, output, running } = opened();
    const [offer = {}] = free(running);
    submit(1, offer, running, valueAt(offer, 'basePrice') as object);
    shop.wait(DONE);
    const id = valueAt(output(`${SUBMIT}/${uuid(1)}`), 'newOfferParticipation.participationId');
    expect(statusOf(running, id)).toBe('DECLINED');
    const found = `${ALLE}/${running}/submitted-offers?participationId=${String(id)}`;
    expect(read(found, 'submittedOffers.0.process.errors.0.code')).toBe('TOO_HIGH_PROPOSED_PRICE');
    submit(2, offer, running);
    shop.wait(DONE);
    expect(output(`${SUBMIT}/${uuid(2)}`)['status']).toBe('SUCCESSFUL');
  });

  test('is withdrawn by a command, once', () => {
    const { shop, free, submit, statusOf, output, running } = opened();
    const [offer = {}] = free(running);
    submit(1, offer, running);
    shop.wait(DONE);
    const participationId = valueAt(output(`${SUBMIT}/${uuid(1)}`), 'newOfferParticipation.participationId');
    const withdraw = (at: number) => {
      const json = { commandId: uuid(at), input: { participationId } };
      expect(shop.call('POST', WITHDRAW, { json }).status).toBe(201);
      shop.wait(DONE);
      return output(`${WITHDRAW}/${uuid(at)}`);
    };
    expect(withdraw(2)).toMatchObject({
      status: 'SUCCESSFUL',
      withdrawnOfferParticipation: { participationId },
    });
    expect(statusOf(running, participationId)).toBe('FINISHED');
    expect(withdraw(3)).toMatchObject({ status: 'FAILED', withdrawnOfferParticipation: null });
  });

  test('is refused by the report where it is in already, not eligible, or the campaign unknown', () => {
    const { shop, free, submit, output, running } = opened();
    const [offer = {}] = free(running);
    submit(1, offer, running);
    shop.wait(DONE);
    const price = { amount: '1.00', currency: 'PLN' };
    submit(2, offer, running);
    submit(3, { id: NOBODY }, running, price);
    submit(4, offer, uuid(9));
    submit(5, free(running)[0] ?? {}, running, { amount: '1.00', currency: 'EUR' });
    shop.wait(DONE);
    const codes = [2, 3, 4, 5].map((at) => {
      const told = output(`${SUBMIT}/${uuid(at)}`);
      return `${String(told['status'])} ${String(valueAt(told, 'errors.0.errors.0.code'))}`;
    });
    expect(codes).toEqual([
      'FAILED OFFER_ALREADY_SUBMITTED',
      'FAILED OFFER_NOT_ELIGIBLE',
      'FAILED CAMPAIGN_NOT_FOUND',
      'FAILED INVALID_CURRENCY',
    ]);
  });

  test.each([
    ['dwa', 'ProposedPriceAmountInvalidNumberFormat'],
    ['-1.00', 'ProposedPriceAmountNotPositive'],
    ['1.005', 'ProposedPriceAmountInvalidDecimalPlaces'],
    [undefined, 'ProposedPriceAmountCannotBeNull'],
  ])('is refused at once with the amount %s', (amount, code) => {
    const { submit, running } = opened();
    const answer = submit(1, { id: NOBODY }, running, { amount, currency: 'PLN' });
    expect([answer.status, valueAt(answer.body, 'errors.0.code')]).toEqual([400, code]);
  });
});

test('a command id is a UUID, counts once, and is made up where it is missing', () => {
  const { shop, free, submit, running } = opened();
  const [offer = {}] = free(running);
  expect(submit(1, offer, running).status).toBe(201);
  expect(submit(1, offer, running).status).toBe(409);
  expect(shop.call('GET', `${WITHDRAW}/${uuid(1)}`).status).toBe(404);
  const input = { offer, campaign: { id: running }, proposedPrice: priceOf(offer) };
  const sent = { ...input, offer: { id: valueAt(offer, 'id') } };
  const wrong = shop.call('POST', SUBMIT, { json: { commandId: '1', input: sent } });
  expect([wrong.status, valueAt(wrong.body, 'errors.0.code')]).toEqual([400, 'CommandIdNotValidUuid']);
  expect(String(shop.call('POST', SUBMIT, { json: { input: sent } }).body.id)).toHaveLength(36);
});

test.each([
  [{}, 'InputParticipationIdFieldMissing'],
  [{ participationId: '1' }, 'ParticipationIdMustBeUuid'],
  [{ participationId: uuid(7) }, 'InputParticipationIdDoesNotExist'],
])('a withdrawal of %j is refused', (input, code) => {
  const answer = opened().shop.call('POST', WITHDRAW, { json: { input } });
  expect([answer.status, valueAt(answer.body, 'errors.0.code')]).toEqual([400, code]);
});

test('campaigns and their offers: by id, with what an offer lacks, and pages', () => {
  const { shop, read, running } = opened();
  expect(read(`${ALLE}/campaigns?campaignId=${running}`, 'alleDiscountCampaigns.length')).toBe(1);
  expect(shop.call('GET', `${ALLE}/${uuid(1)}/eligible-offers`).status).toBe(404);
  expect(shop.call('GET', `${ALLE}/${uuid(1)}/submitted-offers`).status).toBe(404);
  expect(shop.call('GET', `${ALLE}/${running}/eligible-offers?offerId=x`).status).toBe(400);
  expect(shop.call('GET', `${ALLE}/${running}/eligible-offers?limit=201`).status).toBe(400);
  const all = read(`${ALLE}/${running}/eligible-offers?limit=200`, 'eligibleOffers') as readonly object[];
  const conditions = all.map((offer) => valueAt(offer, 'alleDiscount.campaignConditions'));
  for (const one of conditions)
    expect(valueAt(one, 'meetsConditions')).toBe(valueAt(one, 'violations.length') === 0);
  const codes = new Set(conditions.map((one) => valueAt(one, 'violations.0.code')));
  expect(codes).toContain('NOT_ENOUGH_STOCK');
});
