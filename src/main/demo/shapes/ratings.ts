import type { Shapes } from '../shape-language.ts';

export const ratingsShapes: Shapes = {
  Answer: { createdAt: 'text !', message: 'text !' },
  Order: { id: 'text !', offers: '[OrderOffersItem] !' },
  OrderOffersItem: { id: 'text !', title: 'text !', snapshot: 'text' },
  Rates: { delivery: 'int', deliveryCost: 'int', description: 'int', service: 'int' },
  Removal: { possibleTo: 'text !', request: 'RemovalRequest' },
  RemovalRequest: { createdAt: 'text !', message: 'text !', source: '=SELLER|ADMIN' },
  User: { id: 'text !', login: 'text !' },
  UserRating: {
    answer: 'Answer',
    buyer: 'User !',
    comment: 'text',
    createdAt: 'text !',
    editedAt: 'text',
    excludedFromAverageRates: 'flag',
    excludedFromAverageRatesReason: 'text',
    id: 'text !',
    lastChangedAt: 'text',
    order: 'Order',
    rates: 'Rates',
    recommended: 'flag !',
    removal: 'Removal',
  },
};
