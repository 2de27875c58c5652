import type { Api, Commands, EventName, Events } from '../../../src/shared/contract.ts';
import type { AppStatus } from '../../../src/shared/contract-app.ts';
import type { Account } from '../../../src/shared/domain/account.ts';
import { noEdits } from '../../../src/shared/domain/edit.ts';
import { err, ok } from '../../../src/shared/errors.ts';
import { arrive, changeRow, check, countsOf, inScope } from './changes.ts';
import { edit, openView, rowOf, setState } from './offers.ts';
import type { FakeShop } from './shop.ts';

type Handlers = { readonly [K in keyof Commands]?: (input: Commands[K]['in']) => Commands[K]['out'] };

const ACCOUNT: Account = {
  accountId: 'demo-1',
  environment: 'demo',
  userId: '44556677',
  login: 'anna_lampy',
  clientId: 'demo',
  appName: 'Stragan',
  edition: '2026',
  addresses: null,
  demo: { seed: 1, offers: 5000 },
  secretsIn: 'file',
};

/** An honest small shop behind the window's door, for looking at the window alone. Never part of a build. */
export function fakeApi(shop: FakeShop, withTrouble = false): Api {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const tell = <K extends EventName>(name: K, payload: Events[K]) =>
    listeners.get(name)?.forEach((listener) => listener(payload as never));
  const changed = () => tell('store.changed', { tables: ['offer', 'edit', 'change_set'] });
  const handlers = handlersOf(shop, changed, withTrouble);
  return {
    async call(name, input) {
      const handler = handlers[name] as ((given: unknown) => never) | undefined;
      if (!handler) return err({ kind: 'bug', message: `The preview does not answer ${name}` });
      const value = handler(input);
      if (/edit|undo|send|drop|retry|resolve|recall|sync|take-back/.test(name)) setTimeout(changed, 20);
      if (name.startsWith('accounts.')) setTimeout(() => tell('app.changed', { what: 'accounts' }), 5);
      return ok(value);
    },
    on(name, listener) {
      const group = listeners.get(name) ?? new Set();
      listeners.set(name, group.add(listener as (payload: never) => void));
      return () => group.delete(listener as (payload: never) => void);
    },
  };
}

function handlersOf(shop: FakeShop, changed: () => void, withTrouble: boolean): Handlers {
  const rows = (ids: readonly string[]) =>
    ids.flatMap((id) => shop.offers.get(id) ?? []).map((base) => rowOf(shop, base));
  const open = () => {
    shop.isOpen = true;
    return ACCOUNT;
  };
  const move = (scope: object, from: Parameters<typeof inScope>[2], to: Parameters<typeof setState>[1]) => {
    const found = inScope(shop, scope, from);
    for (const row of found) setState(row, to);
    return found.length;
  };
  return {
    'app.status': () => statusOf(shop),
    'app.preferences': (change) => Object.assign(shop.preferences, change),
    'accounts.list': () => ({ accounts: [], currentId: null }),
    'accounts.connect-demo': open,
    'accounts.close': () => ((shop.isOpen = false), {}),
    'accounts.sign-in': () => ((shop.canWrite = true), ACCOUNT),
    'sync.start': () => ({ offers: shop.offers.size, changed: 0, detailsMissing: 0 }),
    'sync.hurry': () => ({}),
    'offers.open': (query) => openView(shop, query),
    'offers.page': ({ viewId, index, limit }) => {
      const ids = shop.views.get(viewId) ?? [];
      return { rows: rows(ids.slice(index, index + limit)), total: ids.length };
    },
    'offers.categories': () => ({ categories: [] }),
    'offers.find-codes': ({ codes }) => ({ found: codes.length, missing: [] }),
    'offers.ids': ({ viewId }) => ({ offerIds: shop.views.get(viewId) ?? [] }),
    'offers.show': ({ offerId }) => ({
      row: rows([offerId])[0]!,
      settings: null,
      description: null,
      parameters: null,
      contents: null,
      detailsAt: null,
      detailsState: 'coming',
      detailsError: null,
      startedAt: null,
      endedAt: null,
      firstSeenAt: shop.now(),
      history: [],
      prices: [],
      lowestPrice: null,
    }),
    'offers.edit': (input) => edit(shop, input),
    'offers.undo': () => {
      const last = shop.edits.findLast((row) => row.state === 'draft');
      if (last) setState(last, 'dropped');
      return { undone: last ? 1 : 0, title: null };
    },
    'offers.counts': () => ({ total: shop.offers.size, byStatus: byStatus(shop) }),
    'changes.list': ({ states, changeSetId, after, limit }) => {
      const start = Number(after ?? 0);
      const scope = changeSetId ? { changeSetId } : {};
      const found = inScope(shop, scope, states ?? ['draft']);
      const page = found.slice(start, start + limit).map((row) => changeRow(shop, row));
      return { changes: page, next: start + limit < found.length ? String(start + limit) : null };
    },
    'changes.sets': () => ({
      sets: shop.sets.map((set) => ({
        ...set,
        counts: countsOf(shop.edits.filter((row) => row.changeSetId === set.changeSetId)),
        sentAt: null,
        takeable: 0,
      })),
    }),
    'changes.check': (scope) => check(shop, scope),
    'changes.plan': (scope) => {
      const edits = inScope(shop, scope, ['draft']).length;
      const bulk = Math.ceil(edits / 25);
      return {
        edits,
        calls: {
          upload: 0,
          bulk,
          price: 0,
          publication: 0,
          patch: 0,
          modification: 0,
          look: bulk,
          readBack: bulk,
        },
        estimatedMs: edits * 180,
      };
    },
    'changes.send': (scope) => {
      const released = move(scope, ['draft'], 'queued');
      setTimeout(() => {
        arrive(shop, withTrouble);
        changed();
      }, 800);
      return { released, report: check(shop, scope), sentAt: null };
    },
    'changes.drop': (scope) => ({ dropped: move(scope, ['draft', 'refused', 'queued'], 'dropped') }),
    'changes.recall': (scope) => ({ recalled: move(scope, ['queued'], 'draft') }),
    'changes.retry': (scope) => ({ retried: move(scope, ['refused'], 'queued'), sentAt: null }),
    'changes.resolve': ({ take, ...scope }) => ({
      resolved: move(scope, ['conflicted'], take === 'mine' ? 'queued' : 'dropped'),
      sentAt: null,
    }),
  };
}

function statusOf(shop: FakeShop): AppStatus {
  const seen = {
    offers: shop.now(),
    details: null,
    'offer-events': shop.now(),
    orders: null,
    categories: null,
    settings: null,
  };
  return {
    version: '0.1.0',
    account: shop.isOpen ? ACCOUNT : null,
    environment: shop.isOpen ? 'demo' : null,
    connection: shop.isOpen ? (shop.isOnline ? 'online' : 'offline') : null,
    pausedUntil: null,
    canWrite: shop.canWrite,
    signedInUntil: shop.now() + 7_776_000_000,
    dataAsOf: seen,
    sync: shop.sync,
    details: { done: 0, total: shop.offers.size, leftMs: null },
    counts: countsOf(shop.edits),
    itemCounts: noEdits(),
    missingOffers: 0,
    hasBuiltInKey: false,
    secretsInFile: false,
    trouble: null,
  };
}

function byStatus(shop: FakeShop): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of shop.offers.values()) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
