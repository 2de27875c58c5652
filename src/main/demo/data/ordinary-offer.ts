/** What an offer has of the things its seller did not choose. Made anew for each, so that none is shared. */
export function ordinaryOffer() {
  return {
    payments: { invoice: 'VAT' },
    location: { city: 'Poznań', countryCode: 'PL', postCode: '60-166', province: 'WIELKOPOLSKIE' },
    attachments: [],
    discounts: { wholesalePriceList: null },
    messageToSellerSettings: { mode: 'OPTIONAL' },
    taxSettings: null,
    sizeTable: null,
    contact: null,
    fundraisingCampaign: null,
    additionalServices: null,
    compatibilityList: null,
  } as const;
}
