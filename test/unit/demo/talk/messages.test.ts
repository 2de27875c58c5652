import { describe, expect, test } from 'vitest';
import { setSwitches } from '../../../../src/main/demo/switches.ts';
import { TriedShop } from '../frame/tried-shop.ts';
import { aBuyer, DAY_MS, MINUTE_MS, openTalk, type TalkShop } from './talk-shop.ts';

const THREADS = '/messaging/threads';
const FILES = '/messaging/message-attachments';
const PNG = { bytes: Uint8Array.of(0x89, 0x50), type: 'image/png' };

function threadId(shop: TalkShop): string {
  return shop.listed(THREADS, 'threads')[0]?.id ?? '';
}

function say(shop: TalkShop, json: object, id = threadId(shop)) {
  return shop.call('POST', `${THREADS}/${id}/messages`, { json });
}

function aFile(shop: TalkShop, bytes = PNG.bytes): string {
  const id = String(shop.call('POST', FILES, { json: { filename: 'klosz.png', size: 9 } }).body.id);
  expect(shop.call('PUT', `${FILES}/${id}`, { ...PNG, bytes }).status).toBe(200);
  return id;
}

describe('threads', () => {
  test('stand in the order of their last messages', () => {
    const shop = openTalk();
    const moments = shop.listed(THREADS, 'threads').map((thread) => String(thread['lastMessageDateTime']));
    expect(moments).toHaveLength(20);
    expect(moments).toEqual(moments.toSorted().toReversed());
    const last = shop.listed(`${THREADS}?limit=20&offset=20`, 'threads')[0];
    expect(String(last?.['lastMessageDateTime']) <= String(moments.at(-1))).toBe(true);
  });

  test.each([
    ['limit=20', 200],
    ['limit=21', 422],
    ['offset=15000000', 200],
    ['offset=15000001', 422],
  ])('have pages: %s', (query, status) => {
    expect(openTalk().call('GET', `${THREADS}?${query}`).status).toBe(status);
  });

  test('are marked as read, and as to be read again', () => {
    const shop = openTalk();
    const address = `${THREADS}/${threadId(shop)}`;
    for (const read of [true, false]) {
      expect(shop.call('PUT', `${address}/read`, { json: { read } }).body).toMatchObject({ read });
      expect(shop.read(address, 'read')).toBe(read);
    }
    expect(shop.call('PUT', `${address}/read`, { json: {} }).status).toBe(422);
    expect(shop.call('PUT', `${THREADS}/nope/read`, { json: { read: true } }).status).toBe(404);
  });
});

describe('messages of a thread', () => {
  test('come newest first, between two moments', () => {
    const shop = openTalk();
    const id = threadId(shop);
    shop.wait(MINUTE_MS);
    const at = new Date(shop.now()).toISOString();
    say(shop, { text: 'Jutro wyślemy.' });
    const all = shop.listed(`${THREADS}/${id}/messages`, 'messages');
    expect(all[0]).toMatchObject({ text: 'Jutro wyślemy.', author: { isInterlocutor: false } });
    expect(all.slice(1).every(({ author }) => author !== undefined)).toBe(true);
    expect(shop.listed(`${THREADS}/${id}/messages?before=${at}`, 'messages')).toEqual(all.slice(1));
    expect(shop.listed(`${THREADS}/${id}/messages?after=${at}`, 'messages')).toEqual([]);
    expect(shop.call('GET', `${THREADS}/${id}/messages?before=${at}&offset=1`).status).toBe(422);
    expect(shop.call('GET', `${THREADS}/${id}/messages?offset=15001`).status).toBe(422);
  });

  test.each([
    [{ text: 'x'.repeat(2000) }, 201],
    [{ text: 'x'.repeat(2001) }, 422],
    [{ text: '  ' }, 422],
    [{ text: 'Proszę', attachments: [{ id: 'nope' }] }, 422],
    [{ text: 'Proszę', attachments: null }, 201],
  ])('%#: take texts up to 2000 characters and files that were sent', (json, status) => {
    expect(say(openTalk(), json).status).toBe(status);
  });

  test('are looked through before they are delivered', () => {
    const shop = openTalk();
    const made = say(shop, { text: 'Zapraszam ponownie' });
    expect(made.body).toMatchObject({ status: 'VERIFYING' });
    const secret = say(shop, { text: 'Pisz na anna@lampy.example' });
    shop.wait(MINUTE_MS);
    expect(shop.read(`/messaging/messages/${String(made.body.id)}`, 'status')).toBe('DELIVERED');
    expect(shop.read(`/messaging/messages/${String(secret.body.id)}`, 'status')).toBe('BLOCKED');
  });

  test('may hang while they are looked through, and files while they are scanned', () => {
    const shop = openTalk();
    setSwitches(shop.state, { messageDelayMs: DAY_MS, scanDelayMs: 2 * DAY_MS });
    const made = say(shop, { text: 'Zdjęcie', attachments: [{ id: aFile(shop) }] });
    const address = `/messaging/messages/${String(made.body.id)}`;
    const states = () => [shop.read(address, 'status'), shop.read(address, 'attachments.0.status')];
    shop.wait(DAY_MS - 1);
    expect(states()).toEqual(['VERIFYING', 'NEW']);
    shop.wait(1);
    expect(states()).toEqual(['DELIVERED', 'NEW']);
    shop.wait(DAY_MS);
    expect(states()).toEqual(['DELIVERED', 'SAFE']);
  });

  test("are deleted if they are the seller's own", () => {
    const shop = openTalk();
    const own = `/messaging/messages/${String(say(shop, { text: 'Pomyłka' }).body.id)}`;
    expect(shop.call('DELETE', own).status).toBe(204);
    expect(shop.call('GET', own).status).toBe(404);
    const [theirs] = shop.listed(`${THREADS}/${threadId(shop)}/messages`, 'messages').slice(-1);
    expect(shop.call('DELETE', `/messaging/messages/${theirs?.id}`).status).toBe(403);
  });
});

describe('a message to a buyer', () => {
  test('is about his order and opens a thread with him', () => {
    const shop = openTalk();
    const { login, orderId } = aBuyer(shop, 1);
    const json = { recipient: { login }, text: 'Paczka czeka', order: { id: orderId } };
    const made = shop.call('POST', '/messaging/messages', { json });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ relatesTo: { order: { id: orderId } }, type: 'MESSAGE_CENTER' });
    const [thread] = shop.listed(THREADS, 'threads');
    expect(thread).toMatchObject({ read: true, interlocutor: { login } });
  });

  test.each([
    ['2026', 'without an order', (login: string) => ({ recipient: { login } }), 'order'],
    [
      '2026',
      'about an order of somebody else',
      (login: string) => ({ recipient: { login }, order: { id: 'x' } }),
      'order',
    ],
    ['2026', 'to nobody', () => ({ recipient: { login: 'nikt' } }), 'recipient.login'],
  ] as const)('%s: %s is refused', (edition, _case, made, path) => {
    const shop = openTalk(edition);
    const { login, orderId } = aBuyer(shop);
    const order = path === 'order' ? {} : { order: { id: orderId } };
    const json = { text: 'Dzień dobry', ...order, ...made(login) };
    const refused = shop.call('POST', '/messaging/messages', { json });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ path });
  });

  test('needed no order in 2022', () => {
    const shop = openTalk('2022');
    const json = { recipient: { login: aBuyer(shop).login }, text: 'Dzień dobry' };
    expect(shop.call('POST', '/messaging/messages', { json }).status).toBe(201);
  });
});

test('one message a second, to a buyer and in a thread each', () => {
  const shop = new TriedShop();
  const token = shop.signIn().access_token;
  const post = (url: string) => shop.api(token, url, { method: 'POST', json: { text: 'Halo' } }).status;
  const [inThread, toBuyer] = [`${THREADS}/nope/messages`, '/messaging/messages'];
  expect([post(inThread), post(toBuyer)]).toEqual([404, 422]);
  expect([post(inThread), post(toBuyer)]).toEqual([429, 429]);
  shop.wait(2000);
  expect([post(inThread), post(toBuyer)]).toEqual([404, 422]);
});

describe('the attachment of a message', () => {
  test('is NEW until it was scanned, then SAFE and to be had for six months', () => {
    const shop = openTalk();
    const id = aFile(shop);
    expect(shop.call('GET', `${FILES}/${id}`).status).toBe(404);
    const made = say(shop, { text: 'Zdjęcie', attachments: [{ id }] });
    const address = `/messaging/messages/${String(made.body.id)}`;
    const status = () => shop.read(address, 'attachments.0.status');
    expect([status(), shop.call('GET', `${FILES}/${id}`).status]).toEqual(['NEW', 404]);
    shop.wait(MINUTE_MS);
    expect(status()).toBe('SAFE');
    expect(shop.read(address, 'attachments.0.url')).toContain(id);
    expect(shop.call('GET', `${FILES}/${id}`)).toMatchObject({ status: 200, body: PNG.bytes });
    shop.wait(184 * DAY_MS);
    expect([status(), shop.call('GET', `${FILES}/${id}`).status]).toEqual(['EXPIRED', 404]);
  });

  test('with a virus is UNSAFE', () => {
    const shop = openTalk();
    const id = aFile(shop, new TextEncoder().encode('$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$'));
    const made = say(shop, { text: 'Zdjęcie', attachments: [{ id }] });
    shop.wait(MINUTE_MS);
    expect(shop.read(`/messaging/messages/${String(made.body.id)}`, 'attachments.0.status')).toBe('UNSAFE');
    expect(shop.call('GET', `${FILES}/${id}`).status).toBe(404);
  });

  test('belongs to one message and is sent once', () => {
    const shop = openTalk();
    const id = aFile(shop);
    expect(shop.call('PUT', `${FILES}/${id}`, PNG).status).toBe(400);
    expect(say(shop, { text: 'Raz', attachments: [{ id }] }).status).toBe(201);
    expect(say(shop, { text: 'Dwa', attachments: [{ id }] }).status).toBe(422);
  });

  test.each([
    [5 * 1_048_576, 201],
    [5 * 1_048_576 + 1, 422],
    [0, 422],
  ])('of %i bytes', (size, status) => {
    expect(openTalk().call('POST', FILES, { json: { filename: 'a.png', size } }).status).toBe(status);
  });

  test('that was not declared cannot be sent, nor one that is too large', () => {
    const shop = openTalk();
    expect(shop.call('PUT', `${FILES}/nope`, PNG).status).toBe(404);
    const id = String(shop.call('POST', FILES, { json: { filename: 'a.png', size: 9 } }).body.id);
    const bytes = new Uint8Array(5 * 1_048_576 + 1);
    expect(shop.call('PUT', `${FILES}/${id}`, { ...PNG, bytes }).status).toBe(413);
  });
});

test('a new shop has messages of every kind and status', () => {
  const shop = openTalk();
  const pages = [0, 20].flatMap((offset) => shop.listed(`${THREADS}?offset=${offset}`, 'threads'));
  const all = pages.flatMap(({ id }) => shop.listed(`${THREADS}/${id}/messages`, 'messages'));
  const kinds = new Set(all.map(({ type }) => type));
  const statuses = new Set(all.map(({ status }) => status));
  expect(kinds).toEqual(new Set(['ASK_QUESTION', 'MAIL', 'MESSAGE_CENTER']));
  expect(statuses).toEqual(new Set(['BLOCKED', 'DELIVERED', 'DISMISSED', 'INTERACTING']));
});
