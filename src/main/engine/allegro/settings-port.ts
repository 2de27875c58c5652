import { getCategory, listCategories, listCategoryEvents } from './endpoints/categories-and-parameters.ts';
import { listShippingRates } from './endpoints/delivery.ts';
import { listImpliedWarranties } from './endpoints/implied-warranties.ts';
import { getMe } from './endpoints/information-about-user.ts';
import { getEventStats, listEvents } from './endpoints/order-events.ts';
import { listCheckoutForms } from './endpoints/orders.ts';
import { listReturnPolicies } from './endpoints/return-policies.ts';
import { listWarranties } from './endpoints/warranties.ts';
import { ok, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from './http.ts';
import type { Reply } from './reply.ts';
import { parseInstant } from './instant.ts';
import type { Answer } from './offer-port.ts';

/** What the shop needs to know beside its offers. Lists are read whole where Allegro keeps them short. */
export type SettingsPort = {
  /** GET /me. */
  me(): Answer<{
    readonly userId: string;
    readonly login: string;
    readonly baseMarketplaceId: string | null;
  }>;
  /** GET /sale/categories: the children of one category, null for the roots. */
  categories(parentId: string | null): Answer<readonly CategoryLine[]>;
  /** GET /sale/categories/{categoryId}, in the background. */
  category(categoryId: string): Answer<{ readonly name: string; readonly parentId: string | null }>;
  /** GET /sale/category-events, oldest first; `from` is exclusive. */
  categoryEvents(from: string | null): Answer<readonly JournalEntry[]>;
  shippingRates(): Answer<readonly NamedSetting[]>;
  returnPolicies(): Answer<readonly NamedSetting[]>;
  warranties(): Answer<readonly NamedSetting[]>;
  impliedWarranties(): Answer<readonly NamedSetting[]>;
  /**
   * GET /order/events, oldest first; `from` is exclusive. Order of time may run backwards between neighbours.
   */
  orderEvents(from: string | null): Answer<readonly JournalEntry[]>;
  /** GET /order/event-stats: where a new installation begins. */
  latestOrderEventId(): Answer<string | null>;
  /** GET /order/checkout-forms changed since, oldest change first. offset + limit <= 10,000. */
  checkoutForms(
    since: string,
    offset: number,
  ): Answer<{ readonly forms: readonly unknown[]; readonly totalCount: number }>;
};

export type CategoryLine = { readonly id: string; readonly name: string; readonly isLeaf: boolean };

export type NamedSetting = { readonly id: string; readonly name: string };

export type JournalEntry = {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: number;
  /** As it came. */
  readonly document: unknown;
};

const BY_ITSELF = { byItself: true };
const JOURNAL_PAGE = 1000;
const FORMS_PAGE = 100;

export function createSettingsPort(http: AllegroHttp): SettingsPort {
  return {
    me: async () =>
      mapped(await http.call(getMe, {}), ({ id, login, baseMarketplace }) => {
        return { userId: id, login, baseMarketplaceId: baseMarketplace?.id ?? null };
      }),
    categories: async (parentId) =>
      mapped(await http.call(listCategories, { query: { 'parent.id': parentId ?? undefined } }), (page) =>
        page.categories.map(({ id, name, leaf }) => ({ id, name, isLeaf: leaf })),
      ),
    category: async (categoryId) =>
      mapped(
        await http.call(getCategory, { params: { categoryId } }, { priority: 'details' }),
        ({ name, parent }) => ({ name, parentId: parent?.id ?? null }),
      ),
    categoryEvents: async (from) =>
      journal(await http.call(listCategoryEvents, { query: journalQuery(from) })),
    shippingRates: async () =>
      mapped(await http.call(listShippingRates, {}, BY_ITSELF), (page) => page.shippingRates.map(named)),
    returnPolicies: async () =>
      mapped(await http.call(listReturnPolicies, {}, BY_ITSELF), (page) => page.returnPolicies.map(named)),
    warranties: async () =>
      mapped(await http.call(listWarranties, {}, BY_ITSELF), (page) => page.warranties.map(named)),
    impliedWarranties: async () =>
      mapped(await http.call(listImpliedWarranties, {}, BY_ITSELF), (page) =>
        page.impliedWarranties.map(named),
      ),
    orderEvents: async (from) => journal(await http.call(listEvents, { query: journalQuery(from) })),
    latestOrderEventId: async () =>
      mapped(await http.call(getEventStats, {}), (stats) => stats.latestEvent?.id ?? null),
    checkoutForms: async (since, offset) => {
      const query = { 'updatedAt.gte': since, sort: 'updatedAt', limit: FORMS_PAGE, offset };
      return mapped(await http.call(listCheckoutForms, { query }), (page) => {
        return { forms: page.checkoutForms, totalCount: page.totalCount };
      });
    },
  };
}

type WireEntry = { readonly id: string; readonly type: string; readonly occurredAt: string };

function journal(
  reply: Result<Reply<{ readonly events: readonly WireEntry[] }>>,
): Result<readonly JournalEntry[]> {
  return mapped(reply, ({ events }) =>
    events.map((event) => ({
      id: event.id,
      type: event.type,
      occurredAt: parseInstant(event.occurredAt) ?? 0,
      document: event,
    })),
  );
}

function journalQuery(from: string | null) {
  return { limit: JOURNAL_PAGE, from: from ?? undefined };
}

function named({ id, name }: NamedSetting): NamedSetting {
  return { id, name };
}

function mapped<From, To>(reply: Result<Reply<From>>, change: (value: From) => To): Result<To> {
  return reply.ok ? ok(change(reply.value.value)) : reply;
}
