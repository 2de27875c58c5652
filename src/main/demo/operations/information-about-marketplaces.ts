import type { Operations } from '../operation.ts';

export const informationAboutMarketplacesOperations = {
  'GET /marketplaces': { scope: null, gives: 'AllegroMarketplaces', editions: ['2026'] },
} as const satisfies Operations;
