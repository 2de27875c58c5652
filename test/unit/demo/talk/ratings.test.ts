import { describe, expect, test } from 'vitest';
import { DAY_MS, openTalk, type TalkShop, type Told } from './talk-shop.ts';
import { valueAt } from '../shop/shop.ts';

const RATINGS = '/sale/user-ratings';

const all = (shop: TalkShop): readonly Told[] => shop.listed(`${RATINGS}?limit=100`, 'ratings');
const moment = (rating: Told): string => String(rating['lastChangedAt']);

/** One whose removal was not asked for yet and still may be. */
function fresh(shop: TalkShop): Told {
  const found = all(shop).find((rating) => valueAt(rating, 'removal.request') === undefined);
  if (found === undefined) throw new Error('no rating is fresh');
  return found;
}

describe('ratings', () => {
  test('come by their last change, of orders that are there', () => {
    const shop = openTalk();
    const moments = all(shop).map(moment);
    expect(moments.length).toBeGreaterThan(10);
    expect(moments).toEqual(moments.toSorted().toReversed());
    const orderId = String(valueAt(all(shop)[0], 'order.id'));
    expect(shop.call('GET', `/order/checkout-forms/${orderId}`).status).toBe(200);
  });

  test('are found by recommendation and by the moment of their last change', () => {
    const shop = openTalk();
    const [good, bad] = ['true', 'false'].map((word) =>
      shop.listed(`${RATINGS}?limit=100&recommended=${word}`, 'ratings'),
    );
    expect((good?.length ?? 0) + (bad?.length ?? 0)).toBe(all(shop).length);
    expect(bad?.every(({ recommended }) => recommended === false)).toBe(true);
    const third = moment(all(shop)[2] ?? fresh(shop));
    expect(shop.listed(`${RATINGS}?lastChangedAt.gte=${third}`, 'ratings')).toEqual(all(shop).slice(0, 3));
    expect(shop.listed(`${RATINGS}?limit=100&lastChangedAt.lte=${third}`, 'ratings')).toEqual(
      all(shop).slice(2),
    );
  });

  test.each([
    ['limit=100', 200],
    ['limit=101', 422],
    ['offset=20000', 200],
    ['offset=20001', 422],
    ['recommended=maybe', 400],
  ])('have pages: %s', (query, status) => {
    expect(openTalk().call('GET', `${RATINGS}?${query}`).status).toBe(status);
  });

  test('say in the language asked for why they are left out of the average', () => {
    const shop = openTalk();
    const excluded = all(shop).find(({ excludedFromAverageRates }) => excludedFromAverageRates === true);
    expect(excluded).toHaveProperty('excludedFromAverageRatesReason', 'The buyer rated before');
  });

  test('have another form in beta v1 today, and none in 2022', () => {
    const headers = { accept: 'application/vnd.allegro.beta.v1+json' };
    const shop = openTalk();
    const id = fresh(shop).id;
    const beta = shop.call('GET', `${RATINGS}/${id}`, { headers }).body;
    expect(valueAt(beta, 'comment')).toMatchObject({ language: 'pl' });
    expect(beta).toHaveProperty('firstNegativeReviewInLast30Days');
    expect(beta).not.toHaveProperty('excludedFromAverageRates');
    const former = openTalk('2022').call('GET', RATINGS, { headers }).body;
    expect(typeof valueAt(former, 'ratings.0.comment')).toBe('string');
  });
});

describe('an answer', () => {
  test('stands with the rating; a later one takes its place', () => {
    const shop = openTalk();
    const { id } = fresh(shop);
    for (const message of ['Dziękujemy!', 'Dziękujemy raz jeszcze!']) {
      expect(shop.call('PUT', `${RATINGS}/${id}/answer`, { json: { message } }).status).toBe(201);
      expect(shop.read(`${RATINGS}/${id}`, 'answer.message')).toBe(message);
    }
  });

  test.each([
    ['x'.repeat(500), 201],
    ['x'.repeat(501), 422],
    [' ', 422],
  ])('%#: has up to 500 characters', (message, status) => {
    const shop = openTalk();
    const { id } = fresh(shop);
    expect(shop.call('PUT', `${RATINGS}/${id}/answer`, { json: { message } }).status).toBe(status);
    const json = { request: { message } };
    expect(shop.call('PUT', `${RATINGS}/${id}/removal`, { json }).status).toBe(status);
  });

  test('needs a rating that is there', () => {
    const json = { message: 'Dziękujemy' };
    expect(openTalk().call('PUT', `${RATINGS}/nope/answer`, { json }).status).toBe(404);
  });
});

describe('removal', () => {
  const ask = (shop: TalkShop, id: string) =>
    shop.call('PUT', `${RATINGS}/${id}/removal`, { json: { request: { message: 'To pomyłka' } } });

  test('is asked for once and in time', () => {
    const shop = openTalk();
    const { id } = fresh(shop);
    const asked = ask(shop, id);
    expect(asked.status).toBe(201);
    expect(valueAt(asked.body, 'request')).toMatchObject({ source: 'SELLER', message: 'To pomyłka' });
    expect(ask(shop, id).status).toBe(422);
    const later = openTalk();
    later.wait(31 * DAY_MS);
    expect(ask(later, fresh(later).id).status).toBe(422);
  });

  test('is decided by Allegro after three days, this way or that', () => {
    const shop = openTalk();
    const ids = all(shop)
      .filter((rating) => valueAt(rating, 'removal.request') === undefined)
      .map(({ id }) => id);
    for (const id of ids) ask(shop, id);
    const removedBefore = Number(summary(shop, 'statistics.removed.byAdmin'));
    shop.wait(3 * DAY_MS);
    const left = all(shop).filter(({ id }) => ids.includes(id)).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(ids.length);
    expect(Number(summary(shop, 'statistics.removed.byAdmin'))).toBeGreaterThanOrEqual(
      removedBefore + ids.length - left,
    );
  });
});

function summary(shop: TalkShop, path: string): unknown {
  return shop.read('/users/44871203/ratings-summary', path);
}

describe('the summary', () => {
  test('counts what the list tells', () => {
    const shop = openTalk();
    const bad = shop.listed(`${RATINGS}?limit=100&recommended=false`, 'ratings').length;
    const live = all(shop).length;
    expect(summary(shop, 'notRecommended.total')).toBe(bad);
    expect(summary(shop, 'recommended.total')).toBe(live - bad);
    const share = (((live - bad) * 100) / live).toFixed(1).replace('.', ',');
    expect(summary(shop, 'recommendedPercentage')).toBe(share);
    const removed = Number(summary(shop, 'statistics.removed.total'));
    expect(summary(shop, 'statistics.received.total')).toBe(live + removed);
  });

  test('had averages in 2022', () => {
    const shop = openTalk('2022');
    const average = Number(summary(shop, 'averageRates.delivery'));
    expect(average).toBeGreaterThan(1);
    expect(average).toBeLessThanOrEqual(5);
    expect(summary(openTalk(), 'averageRates')).toBeUndefined();
  });

  test('of somebody who sells nothing is 404', () => {
    expect(openTalk().call('GET', '/users/1/ratings-summary').status).toBe(404);
  });
});
