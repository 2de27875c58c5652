import { z } from 'zod';
import { known } from './open.ts';

const reserveInfo = z.looseObject({
  outOfStockIn: z.number().nullish(),
  status: known(['NOT_ENOUGH_DATA', 'LOW_STOCK', 'NORMAL', 'EXCESS_ONE_YEAR']).nullish(),
});

const stockProduct = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  gtins: z.array(z.string()).nullish(),
  image: z.string().nullish(),
});

const stockQuantity = z.looseObject({
  available: z.number().nullish(),
  onOrder: z.number().nullish(),
  onHold: z.number().nullish(),
});

const stockSellingStats = z.looseObject({
  lastFourteenDaysAverage: z.number().nullish(),
  lastThirtyDaysSum: z.number().nullish(),
});

const stockStorageFee = z.looseObject({
  status: known(['NOT_APPLICABLE', 'CHARGED']).nullish(),
  feeStatusAt: z.string().nullish(),
  details: z
    .looseObject({
      chargedItemsQuantity: z.number().nullish(),
      amountNet: z.number().nullish(),
      amountGross: z.number().nullish(),
      currency: z.string().nullish(),
    })
    .nullish(),
});

const stockProductItem = z.looseObject({
  product: stockProduct.nullish(),
  quantity: stockQuantity.nullish(),
  sellingStats: stockSellingStats.nullish(),
  reserve: reserveInfo.nullish(),
  storageFee: stockStorageFee.nullish(),
  offerId: z.string().nullish(),
});

export const stockProductList = z.looseObject({
  stock: z.array(stockProductItem).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});
