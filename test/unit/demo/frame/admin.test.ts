import { describe, expect, it } from 'vitest';
import { answerAdmin } from '../../../../src/main/demo/admin.ts';
import { loggedRequest, makeLog } from '../../../../src/main/demo/log.ts';
import { PUBLIC_V1 } from '../../../../src/main/demo/kinds.ts';
import { TriedShop } from './tried-shop.ts';

type Offers = { readonly offers: readonly { readonly id: string }[] };
type Truth = { readonly sellingMode: { readonly price: { readonly amount: string } } };

function desk(shop: TriedShop) {
  const log = makeLog(null);
  return (method: string, path: string, json: Readonly<Record<string, unknown>> = {}) =>
    answerAdmin(
      { state: shop.state, log, now: shop.now, random: shop.random },
      { method, path, query: new URLSearchParams(), json },
    );
}

function someOffer(shop: TriedShop): string {
  const { access_token } = shop.signIn();
  const query = '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=1';
  return (shop.api(access_token, query).body as Offers).offers[0]?.id ?? '';
}

describe('somebody edits on Allegro’s side', () => {
  it('and the truth and the journal tell it field by field', () => {
    const shop = new TriedShop();
    const ask = desk(shop);
    const path = `/demo/offers/${someOffer(shop)}`;
    const before = (ask('GET', path).body as Truth).sellingMode.price.amount;
    const edit = { name: 'Lampa stojąca mosiężna', sellingMode: { price: { amount: '1234.56' } } };
    expect(ask('POST', path, edit)).toMatchObject({ status: 200, body: edit });
    expect(ask('GET', path).body).toMatchObject(edit);
    const { events } = ask('GET', '/demo/journal').body as { events: Record<string, unknown>[] };
    const rivals = events.filter(({ by }) => by === 'rival');
    expect(rivals).toEqual([
      {
        seq: expect.any(Number),
        time: new Date(shop.now).toISOString(),
        by: 'rival',
        offerId: path.split('/').at(-1),
        changes: [
          { field: 'name', from: expect.any(String), to: edit.name },
          { field: 'sellingMode.price.amount', from: before, to: '1234.56' },
        ],
      },
    ]);
  });

  it('of an offer that is not there is 404', () => {
    const ask = desk(new TriedShop());
    expect([
      ask('POST', '/demo/offers/1', { name: 'x' }).status,
      ask('GET', '/demo/offers/1').status,
    ]).toEqual([404, 404]);
  });
});

describe('the log', () => {
  const entry = { ...line('/a'), time: '', status: 200, applied: false, warning: null };

  function line(path: string) {
    const headers = { 'content-type': PUBLIC_V1 };
    const body = new TextEncoder().encode('{"a":1}');
    const query = new URLSearchParams('b=1&b=2');
    return loggedRequest({ host: 'api', method: 'PUT', path, query, headers, body });
  }

  it('keeps the path with its query and the JSON body; of other bodies only type and size', () => {
    expect(line('/a')).toEqual({ host: 'api', method: 'PUT', path: '/a?b=1&b=2', body: '{"a":1}' });
    const image = {
      host: 'upload',
      method: 'POST',
      path: '/sale/images',
      query: new URLSearchParams(),
      headers: { 'content-type': 'image/jpeg' },
      body: new Uint8Array(1000),
    } as const;
    expect(loggedRequest(image).body).toBe('image/jpeg, 1000 bytes');
  });

  it('with a cap forgets the oldest, without one nothing', () => {
    const [capped, whole] = [makeLog(100), makeLog(null)];
    for (let count = 0; count < 1000; count += 1) for (const log of [capped, whole]) log.add(entry);
    expect(whole.after(0, 5000)).toHaveLength(1000);
    expect(capped.after(0, 5000).length).toBeLessThanOrEqual(125);
    expect(capped.after(990, 5000).map(({ seq }) => seq)).toEqual([
      991, 992, 993, 994, 995, 996, 997, 998, 999, 1000,
    ]);
  });

  it('says delivered only when told so', () => {
    const log = makeLog(null);
    const marks = [log.add(entry), log.add(entry)];
    marks[1]?.();
    expect(log.after(0, 9).map(({ delivered }) => delivered)).toEqual([false, true]);
  });
});
