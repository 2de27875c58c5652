import type { Shapes } from '../shape-language.ts';

export const fulfillmentStockShapes: Shapes = {
  ReserveInfo: { outOfStockIn: 'number', status: '=NOT_ENOUGH_DATA|LOW_STOCK|NORMAL|EXCESS_ONE_YEAR' },
  StockProduct: { id: 'uuid', name: 'text', gtins: '[text]', image: 'text' },
  StockProductItem: {
    product: 'StockProduct',
    quantity: 'StockQuantity',
    sellingStats: 'StockSellingStats',
    reserve: 'ReserveInfo',
    storageFee: 'StockStorageFee',
    offerId: 'text',
  },
  StockProductList: { stock: '[StockProductItem]', count: 'number', totalCount: 'number' },
  StockQuantity: { available: 'number', onOrder: 'number', onHold: 'number' },
  StockSellingStats: { lastFourteenDaysAverage: 'number', lastThirtyDaysSum: 'number' },
  StockStorageFee: {
    status: '=NOT_APPLICABLE|CHARGED',
    feeStatusAt: 'text',
    details: 'StockStorageFeeDetails',
  },
  StockStorageFeeDetails: {
    chargedItemsQuantity: 'number',
    amountNet: 'number',
    amountGross: 'number',
    currency: 'text',
  },
};
