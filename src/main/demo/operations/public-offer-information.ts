import type { Operations } from '../operation.ts';

export const publicOfferInformationOperations = {
  'GET /offers/listing': {
    scope: null,
    token: 'application',
    query: {
      'category.id': 'text',
      phrase: 'text',
      'seller.id': 'text',
      'seller.login': 'text',
      searchMode: '=REGULAR|DESCRIPTIONS|CLOSED',
      offset: 'int',
      limit: 'int',
      sort: '=relevance|+price|-price|+withDeliveryPrice|-withDeliveryPrice|+endTime|-startTime',
      include: 'text',
      fallback: 'flag',
      'Dynamic filters': '{text}',
    },
    gives: 'ListingResponse',
    editions: ['2022'],
  },
} as const satisfies Operations;
