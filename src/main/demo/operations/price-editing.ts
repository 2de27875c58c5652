import type { Operations } from '../operation.ts';

export const priceEditingOperations = {
  'PUT /offers/{offerId}/change-price-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'ChangePriceWithoutOutput',
    gives: 'ChangePrice',
  },
} as const satisfies Operations;
