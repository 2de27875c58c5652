import { BETA_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const batchOfferModificationOperations = {
  'POST /sale/offer-bulk-modification-commands': {
    scope: 'sale:offers:write',
    produces: [BETA_V1],
    consumes: [BETA_V1],
    takes: 'OfferBulkChangeCommand',
    gives: 'GeneralReport',
    editions: ['2026'],
  },
  'GET /sale/offer-bulk-modification-commands/{commandId}': {
    scope: 'sale:offers:write',
    gives: 'GeneralReport',
    editions: ['2026'],
  },
  'GET /sale/offer-bulk-modification-commands/{commandId}/tasks': {
    scope: 'sale:offers:write',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskWithSubjectReport',
    editions: ['2026'],
  },
  'GET /sale/offer-modification-commands/{commandId}': { scope: 'sale:offers:write', gives: 'GeneralReport' },
  'PUT /sale/offer-modification-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'OfferChangeCommand',
    gives: 'GeneralReport',
  },
  'GET /sale/offer-modification-commands/{commandId}/tasks': {
    scope: 'sale:offers:write',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskReport',
  },
  'POST /sale/offer-price-automation-commands': {
    scope: 'sale:offers:write',
    takes: 'OfferAutomaticPricingCommand',
    gives: 'GeneralReport',
    editions: ['2026'],
  },
  'GET /sale/offer-price-automation-commands/{commandId}': {
    scope: 'sale:offers:read',
    gives: 'GeneralReport',
    editions: ['2026'],
  },
  'GET /sale/offer-price-automation-commands/{commandId}/tasks': {
    scope: 'sale:offers:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskReport',
    editions: ['2026'],
  },
  'GET /sale/offer-price-change-commands/{commandId}': { scope: 'sale:offers:write', gives: 'GeneralReport' },
  'PUT /sale/offer-price-change-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'OfferPriceChangeCommand',
    gives: 'GeneralReport',
  },
  'GET /sale/offer-price-change-commands/{commandId}/tasks': {
    scope: 'sale:offers:write',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskReport',
  },
  'GET /sale/offer-quantity-change-commands/{commandId}': {
    scope: 'sale:offers:write',
    gives: 'GeneralReport',
  },
  'PUT /sale/offer-quantity-change-commands/{commandId}': {
    scope: 'sale:offers:write',
    takes: 'OfferQuantityChangeCommand',
    gives: 'GeneralReport',
  },
  'GET /sale/offer-quantity-change-commands/{commandId}/tasks': {
    scope: 'sale:offers:write',
    query: { limit: 'int', offset: 'int' },
    gives: 'TaskReport',
  },
} as const satisfies Operations;
