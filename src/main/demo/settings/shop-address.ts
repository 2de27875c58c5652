import { SELLER } from '../kinds.ts';

/** Where the seller takes goods back. */
export const SHOP_ADDRESS = {
  name: 'Lampy Anny',
  street: 'Solna 1',
  postCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
};

/** Whom a courier asks for there. */
export const SHOP_PERSON = {
  firstName: 'Anna',
  lastName: 'Kowalska',
  email: 'sklep@lampy-anna.example',
  phone: '+48500600700',
} as const;

export const OF_SELLER = { seller: { id: SELLER.userId } };
