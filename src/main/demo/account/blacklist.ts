import { brokenRules } from '../broken-rules.ts';
import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { buyerOf } from '../orders/order-form.ts';
import { allOrders } from '../orders/order-store.ts';
import { unknownThing } from '../resource.ts';

type Excluded = { readonly login: string; readonly note?: string; readonly date: string };
type Sent = {
  readonly user?: { readonly id?: number | null; readonly login?: string | null } | null;
  readonly note?: string | null;
};

/** POST /sale/blacklisted-users: somebody who bought here, by number or login. */
export function excludeBuyer({ state, json, now }: Context): DemoAnswer {
  const { user, note } = json as Sent;
  const isNamed = user?.id != null || user?.login != null;
  const buyer = isNamed ? findBuyer(state, user ?? {}) : null;
  const refused = brokenRules([
    ['user', !isNamed, 'The id or the login of the user must be given.'],
    ['user', isNamed && buyer === null, 'There is no such user.'],
  ]);
  if (refused !== null || buyer === null) return refused ?? unknownThing();
  const { id, login } = buyer;
  if (excluded(state).has(id))
    return oneError(409, 'USER_ALREADY_BLACKLISTED', 'The user is on the list already.', { path: 'user' });
  const entry: Excluded = { login, ...(note == null ? {} : { note }), date: isoTime(now) };
  excluded(state).put(id, entry);
  const body = { user: { id: Number(id), login }, note: entry.note, date: entry.date };
  return { status: 201, headers: {}, body };
}

/** DELETE /sale/blacklisted-users/{excludedUserId}. */
export function readmitBuyer({ state, params }: Context): DemoAnswer {
  const id = params['excludedUserId'] ?? '';
  if (!excluded(state).has(id)) return unknownThing();
  excluded(state).remove(id);
  return { status: 204, headers: {}, body: null };
}

/** Somebody who bought here; where both are given they must be of one person. */
function findBuyer(state: DemoState, { id, login }: NonNullable<Sent['user']>) {
  const buyers = allOrders(state).map(({ number }) => buyerOf(state.settings.seed, number));
  const found = buyers.find(
    (buyer) => (id == null || buyer.id === String(id)) && (login == null || buyer.login === login),
  );
  return found ?? null;
}

function excluded(state: DemoState): Table<Excluded> {
  return state.table<Excluded>('blacklist');
}
