/** Which offers name a setting: asked each time the setting is opened, over all details there are. */
export const settingsOfOffers = {
  version: 80,
  name: 'settings-of-offers',
  sql: `
    CREATE INDEX offer_details_shipping_rates
      ON offer_details (json_extract(document, '$.delivery.shippingRates.id'));
    CREATE INDEX offer_details_return_policy
      ON offer_details (json_extract(document, '$.afterSalesServices.returnPolicy.id'));
    CREATE INDEX offer_details_implied_warranty
      ON offer_details (json_extract(document, '$.afterSalesServices.impliedWarranty.id'));
    CREATE INDEX offer_details_warranty
      ON offer_details (json_extract(document, '$.afterSalesServices.warranty.id'));
    CREATE INDEX offer_details_size_table ON offer_details (json_extract(document, '$.sizeTable.id'));
    CREATE INDEX offer_details_additional_services
      ON offer_details (json_extract(document, '$.additionalServices.id'));
    CREATE INDEX offer_details_contact ON offer_details (json_extract(document, '$.contact.id'));
  `,
} as const;
