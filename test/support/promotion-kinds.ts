import { ALL, FIXED, inside, NAME, NOW, type Document, type Kind } from './item-kinds.ts';

const SPECIFICATION = [0, 'specification'] as const;
const percent = (number: number) => 51 + (number % 49);

/** What makes offers cheaper or shows them together. */
export const PROMOTION_KINDS: readonly Kind[] = [
  {
    name: 'wholesale-price-lists',
    editions: NOW,
    list: '/sale/loyalty/promotions?promotionType=WHOLESALE_PRICE_LIST',
    each: '/sale/loyalty/promotions/',
    own: inside('benefits', [...SPECIFICATION, 'name'], (number) => `Hurt ${number}`),
    fields: [],
    can: ALL,
  },
  {
    name: 'quantity-discounts',
    editions: NOW,
    list: '/sale/loyalty/promotions?promotionType=MULTIPACK',
    each: '/sale/loyalty/promotions/',
    own: inside('benefits', [...SPECIFICATION, 'configuration', 'percentage'], percent),
    fields: [],
    can: FIXED,
    first: (offerIds) => promotionOf(offerIds.slice(0, 1)),
  },
  {
    name: 'mixed-quantity-discounts',
    editions: NOW,
    list: '/sale/loyalty/promotions?promotionType=CROSS_MULTIPACK',
    each: '/sale/loyalty/promotions/',
    own: inside('benefits', [...SPECIFICATION, 'configuration', 'percentage'], percent),
    fields: [],
    can: FIXED,
    first: (offerIds) => promotionOf(offerIds.slice(0, 3)),
  },
  {
    name: 'order-discounts',
    editions: NOW,
    list: '/sale/loyalty/promotions?promotionType=LARGE_ORDER_DISCOUNT',
    each: '/sale/loyalty/promotions/',
    own: inside(
      'benefits',
      [...SPECIFICATION, 'thresholds', 0, 'orderValue', 'lowerBound', 'amount'],
      (number) => `${1001 + number}.00`,
    ),
    fields: [],
    can: ALL,
    most: 1,
  },
  {
    name: 'flexible-bundles',
    editions: NOW,
    list: '/sale/flexible-bundles',
    each: '/sale/flexible-bundles/',
    isBrief: true,
    own: inside('discount', ['bundle', 'discounts', 0, 'percentage'], (number) => 5 + (number % 90)),
    fields: [],
    can: ALL,
    first: (offerIds) => ({
      slots: offerIds.slice(0, 2).map((id, order) => {
        return {
          order,
          requiredQuantity: 1,
          entryPoint: order === 0,
          offers: [{ id, excludedFromDiscount: false }],
        };
      }),
      discount: {
        type: 'WHOLE_BUNDLE_DISCOUNT',
        bundle: { minimumBoughtOffers: 2, discounts: [{ marketplaceId: 'allegro-pl', percentage: 4 }] },
      },
    }),
  },
  {
    name: 'offer-sets',
    editions: ['2022'],
    list: '/sale/loyalty/promotions?promotionType=BUNDLE',
    each: '/sale/loyalty/promotions/',
    own: inside('benefits', [...SPECIFICATION, 'value', 'amount'], (number) => `${number + 1}.00`),
    fields: [],
    can: FIXED,
    first: (offerIds) => ({
      benefits: [
        { specification: { type: 'ORDER_FIXED_DISCOUNT', value: { amount: '1.00', currency: 'PLN' } } },
      ],
      offerCriteria: [
        {
          type: 'CONTAINS_OFFERS',
          offers: offerIds.slice(0, 2).map((id, at) => ({ id, quantity: 1, promotionEntryPoint: at === 0 })),
        },
      ],
    }),
  },
  {
    // An offer is in one set only, and all of these are of the same two.
    name: 'variant-sets',
    editions: ['2022'],
    list: '/sale/offer-variants',
    each: '/sale/offer-variants/',
    isBrief: true,
    own: NAME,
    fields: [],
    can: ALL,
    most: 1,
    first: (offerIds) => ({
      offers: offerIds.slice(0, 2).map((id) => ({ id })),
      parameters: [{ id: '11323' }],
    }),
  },
];

function promotionOf(offerIds: readonly string[]): Document {
  return {
    benefits: [
      {
        specification: {
          type: 'UNIT_PERCENTAGE_DISCOUNT',
          configuration: { percentage: 50 },
          trigger: { forEachQuantity: 3, discountedNumber: 1 },
        },
      },
    ],
    offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: offerIds.map((id) => ({ id })) }],
  };
}
