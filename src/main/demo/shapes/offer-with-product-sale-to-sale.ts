import type { Shapes } from '../shape-language.ts';

export const offerWithProductSaleToSaleShapes: Shapes = {
  SaleProductOfferStatusResponse: { offer: 'OfferId', operation: 'SaleProductOfferStatusResponseOperation' },
  SaleProductOfferStatusResponseOperation: {
    id: 'text',
    status: '=PENDING|IN_PROGRESS|COMPLETED',
    startedAt: 'text',
  },
  SaleProductOffersRequestStock: { available: 'int', unit: '=UNIT|PAIR|SET' },
};
