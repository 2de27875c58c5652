import { refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { randomUuid } from '../random.ts';
import { isRefusal, orderNamed } from './order-named.ts';

type Link = { readonly id: string; readonly url: string; readonly createdAt: number };

const MOST_OF_AN_ORDER = 10;

/** POST /order/{orderId}/billing-documents/links: where the buyer finds a document. */
export function addBillingLink(context: Context): DemoAnswer {
  const { state, now, json, random } = context;
  const order = orderNamed(context);
  if (isRefusal(order)) return order;
  const { url } = json as { readonly url: string };
  if (!isWebAddress(url)) return refused('url', 'The address is not valid.', 'INVALID_URL');
  const links = linksTable(state).get(order.id) ?? [];
  if (links.some((link) => link.url === url))
    return oneError(409, 'DUPLICATED_URL', 'The address was already given.', { path: 'url' });
  if (links.length >= MOST_OF_AN_ORDER)
    return refused('url', `An order has at most ${MOST_OF_AN_ORDER} links.`, 'LINKS_LIMIT_EXCEEDED');
  linksTable(state).put(order.id, [...links, { id: randomUuid(random), url, createdAt: now }]);
  return { status: 201, headers: {}, body: null };
}

export function billingLinks(state: DemoState, orderId: string): readonly object[] {
  const links = linksTable(state).get(orderId) ?? [];
  return links.map(({ id, url, createdAt }) => ({ id, url, createdAt: isoTime(createdAt) }));
}

function isWebAddress(url: string): boolean {
  const address = URL.parse(url);
  return address !== null && ['http:', 'https:'].includes(address.protocol);
}

function linksTable(state: DemoState): Table<readonly Link[]> {
  return state.table<readonly Link[]>('billing-links');
}
