type Document = Readonly<Record<string, unknown>>;

/** What of the shop an act's input may name. */
export type ShopParts = {
  readonly offers: readonly string[];
  readonly ended: readonly string[];
  readonly auctions: readonly string[];
  readonly first: (collection: string) => Document | undefined;
  readonly all: (collection: string) => readonly Document[];
};

type Sample = (document: Document, shop: ShopParts) => readonly Document[];

const PLN = 'PLN';
const SIZE = { lengthCm: 30, widthCm: 20, heightCm: 10, weightKg: 2 };
const PICKUP = {
  name: 'Sklep',
  phone: '500600700',
  email: 'sklep@example.com',
  address: { street: 'Solna 1', postCode: '60-166', city: 'Poznań' },
};
const MOST_OFFERS = 12;

/** Inputs for an act on an item with this document; the first that Allegro does not stop is confirmed. */
export const ACT_SAMPLES: Readonly<Record<string, Sample>> = {
  'orders.set-status': one({ status: 'PROCESSING' }),
  'orders.add-tracking-number': one({ carrierId: 'DPD', waybill: '1000600700' }),
  'orders.add-invoice': one({ invoiceNumber: 'FV/7/2026' }),
  'orders.add-document-link': one({ url: 'https://faktury.example/FV-7.pdf' }),
  'orders.add-serial-numbers': one({ serialNumbers: ['SN-1'] }),
  'shipments.create': one(SIZE),
  'parcels.create': (_, { first }) => [
    { serviceId: String(first('delivery-services')?.['id']), ...SIZE, pickup: PICKUP },
  ],
  'payments.refund': (document) => [
    { reason: 'REFUND', lineItems: linesOf(document).map(({ id }) => ({ id, quantity: 1 })) },
  ],
  'commission-refunds.claim': (document) =>
    linesOf(document).map(({ id }) => ({ lineItem: id, quantity: 1 })),
  'messages.send': one({ text: 'Dzień dobry, wysyłamy jutro.' }),
  'messages.write': one({ text: 'Dzień dobry, paczka wyszła dzisiaj.' }),
  'issues.message': one({ text: 'Sprawdzimy.' }),
  'issues.decide': one({ status: 'ACCEPTED_REPAIR', message: 'Naprawimy.' }),
  'disputes.message': one({ text: 'Sprawdzimy.' }),
  'customer-returns.reject': one({ code: 'REFUND_REJECTED', reason: 'Towar był używany.' }),
  'ratings.answer': one({ message: 'Przepraszamy, wysłaliśmy zamiennik.' }),
  'ratings.request-removal': one({ message: 'Ocena dotyczy innej oferty.' }),
  'badges.change-price': one({ bargain: { amount: '9.99', currency: PLN } }),
  'promo-packages.put-on': (_, { offers, ended }) => [
    // One that is not on sale is told with its reason, and the act prepared anew.
    { offers: offersNamed([...offers.slice(-1), ...ended.slice(0, 1)]), modificationTime: 'NOW' },
    ...firstOffers(offers).map((id) => ({ offers: [{ id }], modificationTime: 'NOW' })),
  ],
  'ship-notices.change': one({ estimatedTimeOfArrival: '2026-07-20T08:00:00Z' }),
  'badges.apply': (_, { offers }) => firstOffers(offers).map((id) => ({ offer: { id } })),
  'allegro-prices.participate': allowedOrDenied(),
  'allegro-prices.consent': allowedOrDenied(),
  'allegro-prices.consent-of-offer': allowedOrDenied(),
  'allegro-prices.submit': (_, { offers }) =>
    firstOffers(offers).map((id) => ({ offers: [{ id }], maxContributionPercentage: 7 })),
  'allegro-prices.exclude': (_, { offers }) => firstOffers(offers).map((id) => ({ offers: [{ id }] })),
  'promo-options.change': (_, { first }) => [
    { modificationType: 'CHANGE', packageType: 'BASE', packageId: first('promotion-packages')?.['id'] },
  ],
  'classifieds.assign': (_, { all }) =>
    all('classifieds-packages')
      .filter(({ type }) => type === 'BASE')
      .map(({ id }) => ({ basePackage: { id } })),
  'auctions.bid': one({ maxAmount: { amount: '999.00', currency: PLN } }),
  'alle-discount.submit': ({ alleDiscount }) => [
    { proposedPrice: (alleDiscount as Document | undefined)?.['requiredMerchantPrice'] },
  ],
  'price-rules.assign': (_, { offers, auctions }) =>
    // An auction takes no rule: why, is told of it.
    [...auctions.slice(0, 1), ...firstOffers(offers)].map((id) => ({
      offers: [{ id }],
      marketplace: { id: 'allegro-pl' },
      priceRange: {
        minPrice: { amount: '10.00', currency: PLN },
        maxPrice: { amount: '99999.00', currency: PLN },
      },
    })),
};

/** What no list tells of: an auction of another seller. */
export const ACT_KEYS: Readonly<Record<string, string>> = { 'auctions.bid': '70000000001' };

/** Files that are given along: the field and the file. */
export const ACT_FILES: Readonly<Record<string, string>> = {
  'orders.add-invoice': 'file=/papers/FV-7-2026.pdf',
  'messages.send': 'attachments=/papers/instrukcja.pdf',
  'messages.write': 'attachments=/papers/instrukcja.pdf',
  'issues.message': 'attachments=/papers/protokol.pdf',
  'disputes.message': 'attachment=/papers/protokol.pdf',
  'warranties.attach': 'file=/papers/gwarancja.pdf',
};

function one(input: Document): Sample {
  return () => [input];
}

function allowedOrDenied(): Sample {
  return () => [{ status: 'DENIED' }, { status: 'ALLOWED' }];
}

function firstOffers(offers: readonly string[]): readonly string[] {
  return offers.slice(0, MOST_OFFERS);
}

function offersNamed(ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

function linesOf(document: Document): readonly { readonly id: string }[] {
  return (document['lineItems'] ?? []) as readonly { readonly id: string }[];
}
