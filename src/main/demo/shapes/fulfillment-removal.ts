import type { Shapes } from '../shape-language.ts';

export const fulfillmentRemovalShapes: Shapes = {
  FulfillmentRemovalPreference: {
    operation: '=WITHDRAWAL|DISPOSAL !',
    address: 'FulfillmentWithdrawalAddress',
  },
  FulfillmentWithdrawalAddress: {
    company: 'text(200) !',
    street: 'text(150) !',
    postalCode: 'text(12) !',
    city: 'text(50) !',
    countryCode: 'text !',
    phone: 'PhoneNumberWithCountryCode !',
    additionalInfo: 'text(300)',
  },
  PhoneNumberWithCountryCode: { countryCode: 'text(3) !', number: 'text(15) !' },
};
