import { BETA_V1, PUBLIC_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const taxSettingsOperations = {
  'GET /sale/tax-settings': {
    scope: null,
    produces: [PUBLIC_V1, BETA_V1],
    query: { 'category.id': 'text !', countryCode: '[=PL|CZ|SK|HU|LT] @2026' },
    gives: { '2022': 'TaxSettings', '2026': 'CategoryTaxSettings' },
  },
} as const satisfies Operations;
