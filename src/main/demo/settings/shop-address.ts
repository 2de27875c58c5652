import { SELLER } from '../kinds.ts';

/** Where the seller takes goods back. */
export const SHOP_ADDRESS = {
  name: 'Lampy Anny',
  street: 'Solna 1',
  postCode: '60-166',
  city: 'Poznań',
  countryCode: 'PL',
};

export const OF_SELLER = { seller: { id: SELLER.userId } };
