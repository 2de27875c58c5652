type Document = Readonly<Record<string, unknown>>;

const LARGE_ORDER = {
  orderValue: { lowerBound: { amount: '800.00', currency: 'PLN' } },
  discount: { percentage: '4' },
};

const WAREHOUSE = {
  company: 'Lampy Anny',
  street: 'Solna 1',
  postalCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
  phone: { countryCode: '+48', number: '500600700' },
};

/** How a seller changes an item of each collection, where it is not by another name. */
const CHANGES: Readonly<Record<string, (document: Document) => Document>> = {
  'delivery-settings': (document) => ({ ...document, freeDelivery: { amount: '99.00', currency: 'PLN' } }),
  'delivery-settings-abroad': (document) => ({ ...document, joinPolicy: { strategy: 'SUM' } }),
  'offer-translations': (document) => ({
    ...document,
    title: { translation: 'A quiet lamp for the evening at home', type: 'MANUAL' },
  }),
  'service-translations': (document) => ({
    ...document,
    additionalServices: {
      ...(replaced(document['additionalServices'], 'description', 'We carry it in.') as Document),
      type: 'MANUAL',
    },
  }),
  'turnover-discounts': (document) => ({
    ...document,
    thresholds: [{ minimumTurnover: { amount: '7000', currency: 'CZK' }, discount: { percentage: '3' } }],
  }),
  'order-discounts': (document) => ({
    ...document,
    benefits: [{ specification: { type: 'LARGE_ORDER_DISCOUNT', thresholds: [LARGE_ORDER] } }],
  }),
  'wholesale-price-lists': (document) => ({
    ...document,
    benefits: replaced(document['benefits'], 'name', 'Hurt na lato'),
  }),
  'offer-bundles': (document) => ({
    ...document,
    discounts: [{ marketplace: { id: 'allegro-pl' }, amount: '7.00', currency: 'PLN' }],
  }),
  'ship-notices': (document) => ({ ...document, items: replaced(document['items'], 'quantity', 7) }),
  'removal-preferences': (document) => ({ ...document, operation: 'WITHDRAWAL', address: WAREHOUSE }),
  'warehouse-tax-id': (document) => ({ ...document, taxId: 'PL5260250274' }),
  'flexible-bundles': (document) => ({
    ...document,
    discount: {
      type: 'WHOLE_BUNDLE_DISCOUNT',
      bundle: { minimumBoughtOffers: 2, discounts: [{ marketplaceId: 'allegro-pl', percentage: 15 }] },
    },
  }),
};

/** What Allegro keeps apart from the words it was sent in. */
const KEPT_ELSEWHERE = ['turnover-discounts'];

export function changedSample(name: string, document: Document): Document {
  const change = CHANGES[name] ?? ((former: Document) => ({ ...former, name: 'Inna nazwa' }));
  return change(document);
}

/** The login of somebody who bought here, and the seller's offers. */
type Known = { readonly buyer: string; readonly offers: readonly string[] };

/** Where nothing like it is there to begin with. */
const FIRST_ONES: Readonly<Record<string, (known: Known) => Document>> = {
  'blocked-buyers': ({ buyer }) => ({ user: { login: buyer }, note: 'Nie odbiera paczek' }),
  'warehouse-tax-id': () => ({ taxId: 'PL7740001454' }),
  'variant-sets': ({ offers }) => ({
    name: 'Lampy w kilku kolorach',
    offers: offers.slice(0, 2).map((id, at) => ({ id, colorPattern: at === 0 ? 'czarny' : 'zielony' })),
    parameters: [{ id: 'color/pattern' }],
  }),
};

/** Another one like it, under its own name. */
export function newSample(name: string, document: Document, known: Partial<Known> = {}): Document {
  const first = FIRST_ONES[name];
  if (first !== undefined) return first({ buyer: '', offers: [], ...known });
  const { name: ownName, email } = document;
  return {
    ...document,
    ...(typeof ownName === 'string' ? { name: 'Nowa nazwa' } : {}),
    ...(typeof email === 'string' ? { email: 'nowy@lampy-anna.example' } : {}),
  };
}

type Listed = { readonly key: string; readonly document?: unknown };

/** What else Allegro asks of an item that is to be changed. */
const CHANGEABLE: Readonly<Record<string, (item: Listed) => boolean>> = {
  'offer-translations': ({ key }) => !key.endsWith('/pl-PL'),
  'ship-notices': ({ document }) => (document as { readonly status: string }).status === 'DRAFT',
};

/** Those that may be changed by what they are. */
export function firstItems<T extends Listed>(name: string, listed: readonly T[]): readonly T[] {
  return listed.filter(CHANGEABLE[name] ?? (() => true));
}

/** Properties that were changed and are read back as they were sent. */
export function readBackAs(name: string, before: Document, after: Document): Document {
  const changed = Object.entries(after).filter(([property, value]) => value !== before[property]);
  return KEPT_ELSEWHERE.includes(name) ? {} : Object.fromEntries(changed);
}

/** The same with every value of that name replaced. */
function replaced(value: unknown, name: string, by: string | number): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, name, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, below]) => [own, own === name ? by : replaced(below, name, by)]),
  );
}
