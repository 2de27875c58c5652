import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { categoryTaxSettings, taxSettings } from '../wire/tax-settings.ts';

export const listTaxSettings = endpoint({
  id: 'sale.tax-settings.list',
  method: 'GET',
  path: '/sale/tax-settings',
  query: ['category.id', 'countryCode'],
  needs: ['category.id'],
  scope: null,
  response: z.union([categoryTaxSettings, taxSettings]),
});
