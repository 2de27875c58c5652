import { valueAt } from './known-kinds.ts';

/** Where the shop tells of what exists, and where in the answer the id stands. */
const SOURCES: Readonly<Record<string, readonly [path: string, at: string]>> = {
  category: [
    '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=1',
    'offers.0.category.id',
  ],
  order: ['/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1', 'checkoutForms.0.id'],
  checkoutForm: ['/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1', 'checkoutForms.0.id'],
  lineItem: ['/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1', 'checkoutForms.0.lineItems.0.id'],
  buyer: ['/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1', 'checkoutForms.0.buyer.id'],
  payment: ['/order/checkout-forms?status=READY_FOR_PROCESSING&limit=1', 'checkoutForms.0.payment.id'],
  user: ['/me', 'id'],
  seller: ['/me', 'id'],
  shippingRate: ['/sale/shipping-rates', 'shippingRates.0.id'],
  returnPolicy: ['/after-sales-service-conditions/return-policies', 'returnPolicies.0.id'],
  warranty: ['/after-sales-service-conditions/warranties', 'warranties.0.id'],
  impliedWarranty: ['/after-sales-service-conditions/implied-warranties', 'impliedWarranties.0.id'],
  tag: ['/sale/offer-tags', 'tags.0.id'],
  contact: ['/sale/offer-contacts', 'contacts.0.id'],
  sizeTable: ['/sale/size-tables', 'tables.0.id'],
  responsibleProducer: ['/sale/responsible-producers', 'responsibleProducers.0.id'],
  responsiblePerson: ['/sale/responsible-persons', 'responsiblePersons.0.id'],
  additionalService: ['/sale/offer-additional-services/groups', 'additionalServicesGroups.0.id'],
  additionalServicesGroup: ['/sale/offer-additional-services/groups', 'additionalServicesGroups.0.id'],
  deliveryMethod: ['/sale/delivery-methods', 'deliveryMethods.0.id'],
  fundraisingCampaign: ['/charity/fundraising-campaigns?phrase=a', 'campaigns.0.id'],
  campaign: ['/sale/badge-campaigns', 'badgeCampaigns.0.id'],
  carrier: ['/order/carriers', 'carriers.0.id'],
  thread: ['/messaging/threads', 'threads.0.id'],
  issue: ['/sale/issues', 'issues.0.id'],
  dispute: ['/sale/disputes', 'disputes.0.id'],
  customerReturn: ['/order/customer-returns', 'customerReturns.0.id'],
  rating: ['/sale/user-ratings', 'ratings.0.id'],
  rule: ['/sale/price-automation/rules', 'rules.0.id'],
};

const CONSTANTS: Readonly<Record<string, string>> = {
  marketplace: 'allegro-pl',
  baseMarketplace: 'allegro-pl',
};

/** Ids of what exists in the shop, found when they are first asked for. */
export type Things = {
  /** Null where it is not known (yet). */
  readonly known: (name: string) => string | null;
  readonly find: (name: string) => Promise<string | null>;
  readonly offer: (index: number) => string;
};

export async function createThings(read: (path: string) => Promise<unknown>): Promise<Things> {
  const found = new Map(Object.entries(CONSTANTS));
  const onSale = await read('/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=60');
  const offers = (valueAt(onSale, 'offers') ?? []) as readonly { readonly id: string }[];
  const offer = (index: number): string => offers[index % Math.max(1, offers.length)]?.id ?? '';
  found.set('offer', offer(0));
  const product = async () =>
    valueAt(await read(`/sale/product-offers/${offer(0)}`), 'productSet.0.product.id');
  return {
    known: (name) => found.get(name) ?? null,
    offer,
    async find(name) {
      const known = found.get(name);
      if (known !== undefined) return known;
      const [path, at] = SOURCES[name] ?? [];
      const read_ = path === undefined || at === undefined ? undefined : valueAt(await read(path), at);
      const id = name === 'product' ? await product() : read_;
      if (typeof id !== 'string') return null;
      found.set(name, id);
      return id;
    },
  };
}

/** What the field at a path of names holds the id of: ["offers", "id"] and ["offerId"] are of an offer. */
export function thingNamed(names: readonly string[]): string | null {
  const last = names.at(-1) ?? '';
  if (last === 'id') return names.length < 2 ? null : singular(names.at(-2) ?? '');
  return /[a-z]Id$/.test(last) ? singular(last.slice(0, -2)) : null;
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Values by the name of a field, where any other would be refused. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  currency: 'PLN',
  countryCode: 'PL',
  language: 'pl-PL',
  percentage: '5',
};

export function valueNamed(names: readonly string[]): unknown {
  if (names.at(-1) === '{}') return names.at(-2) === 'prices' ? 'allegro-pl' : 'allegro-cz';
  return BY_NAME[names.at(-1) ?? ''];
}
