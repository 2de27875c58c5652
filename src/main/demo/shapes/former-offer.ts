import type { Fields, Shapes } from '../shape-language.ts';

/** What the former edition writes of an offer, whoever says it. */
const offer: Fields = {
  additionalServices: 'JustId',
  afterSalesServices: 'AfterSalesServices',
  attachments: '[Attachment]',
  compatibilityList: 'CompatibilityList',
  contact: 'JustId',
  createdAt: 'instant',
  customParameters: '[CustomParameter]',
  delivery: 'DeliveryFull',
  description: 'StandardizedDescription',
  discounts: 'Discounts',
  external: 'ExternalId',
  fundraisingCampaign: 'JustId',
  id: 'text',
  images: '[ImageUrl]',
  location: 'Location',
  parameters: '[Parameter]',
  payments: 'Payments',
  product: 'JustId',
  promotion: 'Promotion',
  publication: 'Publication',
  sellingMode: 'SellingModeWithNetPrice',
  tax: 'ExtendedTax',
  sizeTable: 'JustId',
  stock: 'Stock',
  tecdocSpecification: 'TecdocSpecification',
  b2b: 'B2b',
  messageToSellerSettings: 'MessageToSellerSettings',
  updatedAt: 'instant',
  validation: 'Validation',
  language: 'text',
};

export const formerOfferShapes: Shapes = {
  Offer: { ...offer, name: 'text(50) !' },
  OfferRequest: { ...offer, category: 'OfferRequestCategory', name: 'text !' },
  OfferRequestCategory: { id: 'text !' },
  OfferResponse: { ...offer, category: 'Category', name: 'text(50) !' },
};
