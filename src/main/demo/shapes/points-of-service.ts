import type { Shapes } from '../shape-language.ts';

export const pointsOfServiceShapes: Shapes = {
  Address: {
    street: 'text(80)',
    city: 'text(40) !',
    zipCode: 'text(10) !',
    state: 'text(40) !',
    countryCode: 'text !',
    coordinates: 'Coordinates',
  },
  OpenHour: { dayOfWeek: 'text !', from: 'text !', to: 'text !' },
  Payment: { method: 'text !' },
  Pos: {
    id: 'text',
    externalId: 'text(80)',
    name: 'text(80) !',
    seller: 'Seller',
    type: 'text !',
    address: 'Address !',
    phoneNumber: 'text(16)',
    email: 'text(64)',
    locations: '[PosLocation]',
    openHours: '[OpenHour] !',
    serviceTime: 'text',
    payments: '[Payment]',
    confirmationType: 'text !',
    status: 'text !',
    createdAt: 'text',
    updatedAt: 'text',
  },
  PosLocation: { id: 'text !' },
  SearchResult: { posList: '[Pos]' },
};
