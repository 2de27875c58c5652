import type { Operations } from '../operation.ts';

export const advanceShipNoticesOperations = {
  'GET /fulfillment/advance-ship-notices': {
    scope: 'fulfillment:read',
    query: { offset: 'int', limit: 'int', status: '[AdvanceShipNoticeStatus]' },
    gives: 'AdvanceShipNoticeList',
    editions: ['2026'],
  },
  'POST /fulfillment/advance-ship-notices': {
    scope: 'fulfillment:write',
    takes: 'CreateAdvanceShipNoticeRequest',
    gives: 'CreateAdvanceShipNoticeResponse',
    editions: ['2026'],
  },
  'DELETE /fulfillment/advance-ship-notices/{id}': { scope: 'fulfillment:write', editions: ['2026'] },
  'GET /fulfillment/advance-ship-notices/{id}': {
    scope: 'fulfillment:read',
    gives: 'AdvanceShipNoticeResponse',
    editions: ['2026'],
  },
  'PUT /fulfillment/advance-ship-notices/{id}': {
    scope: 'fulfillment:write',
    takes: 'AdvanceShipNotice',
    gives: 'AdvanceShipNoticeResponse',
    editions: ['2026'],
  },
  'PUT /fulfillment/advance-ship-notices/{id}/cancel': { scope: 'fulfillment:write', editions: ['2026'] },
  'GET /fulfillment/advance-ship-notices/{id}/labels': {
    scope: 'fulfillment:read',
    produces: ['application/pdf', 'x-application/zpl'],
    editions: ['2026'],
  },
  'GET /fulfillment/advance-ship-notices/{id}/receiving-state': {
    scope: 'fulfillment:read',
    gives: 'ReceivingState',
    editions: ['2026'],
  },
  'PUT /fulfillment/advance-ship-notices/{id}/submitted': {
    scope: 'fulfillment:write',
    takes: 'UpdateSubmittedAdvanceShipNoticeRequest',
    gives: 'AdvanceShipNoticeResponse',
    editions: ['2026'],
  },
  'GET /fulfillment/submit-commands/{commandId}': {
    scope: 'fulfillment:read',
    gives: 'SubmitCommand',
    editions: ['2026'],
  },
  'PUT /fulfillment/submit-commands/{commandId}': {
    scope: 'fulfillment:write',
    takes: 'SubmitCommand',
    gives: 'SubmitCommand',
    editions: ['2026'],
  },
} as const satisfies Operations;
