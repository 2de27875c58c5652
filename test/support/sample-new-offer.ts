import type { NewOffer, NewOfferGround } from '../../src/shared/domain/new-offer.ts';
import type { Requirement } from '../../src/shared/domain/requirement.ts';

/** An offer that lacks nothing. */
export const SAMPLE_OFFER: NewOffer = {
  product: { id: 'p-1', name: 'Lampa stołowa Tatra', ean: '5909090001926' },
  title: 'Lampa stołowa Tatra biała',
  categoryId: '258',
  price: { amountMinor: 12_950, currency: 'PLN' },
  stock: 5,
  externalId: 'LAMPA-1',
  images: ['https://a.allegroimg.com/original/1', 'https://a.allegroimg.com/original/2'],
  description: null,
  parameters: [
    { id: '11323', values: [], valuesIds: ['11323_1'], isOfProduct: false },
    { id: '3626', values: ['35.5'], valuesIds: [], isOfProduct: true },
  ],
  settings: {
    shippingRates: 'rates-1',
    returnPolicy: 'returns-1',
    impliedWarranty: null,
    warranty: null,
    sizeTable: null,
    additionalServices: null,
    contact: 'contact-1',
  },
  handlingTime: 'P2D',
  producerId: null,
  personId: null,
  safetyText: null,
  publish: true,
};

export const PLAIN_REQUIREMENT: Requirement = {
  id: '',
  name: '',
  kind: 'text',
  isRequired: false,
  isOfProduct: false,
  unit: null,
  choices: [],
  takesOwnWords: false,
  takesSeveral: false,
  least: null,
  most: null,
  mostLength: null,
  isRange: false,
  otherEntryId: null,
  dependsOnId: null,
  requiredIf: null,
  shownIf: null,
};

export const SAMPLE_GROUND: NewOfferGround = {
  requirements: [
    {
      ...PLAIN_REQUIREMENT,
      id: '11323',
      name: 'Stan',
      kind: 'choice',
      isRequired: true,
      choices: [
        { id: '11323_1', value: 'Nowy', dependsOn: [] },
        { id: '11323_2', value: 'Używany', dependsOn: [] },
      ],
    },
    {
      ...PLAIN_REQUIREMENT,
      id: '228273',
      name: 'Opis stanu',
      mostLength: 20,
      requiredIf: { filled: [{ id: '11323', valuesIds: ['11323_2'] }], empty: [] },
    },
    {
      ...PLAIN_REQUIREMENT,
      id: '3626',
      name: 'Wysokość',
      kind: 'number',
      isOfProduct: true,
      least: 0.1,
      most: 99,
    },
    {
      ...PLAIN_REQUIREMENT,
      id: '248811',
      name: 'Marka',
      kind: 'choice',
      isRequired: true,
      isOfProduct: true,
    },
  ],
  brought: [{ id: '248811', name: 'Marka', values: ['Tatra'] }],
  productImages: [],
  categoryName: 'Lampy stołowe',
};
