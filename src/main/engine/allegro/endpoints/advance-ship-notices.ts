import { endpoint } from '../endpoint.ts';
import {
  advanceShipNotice,
  advanceShipNoticeList,
  advanceShipNoticeResponse,
  createAdvanceShipNoticeResponse,
  receivingState,
  submitCommand,
  updateSubmittedAdvanceShipNoticeRequest,
} from '../wire/advance-ship-notices.ts';

export const listAdvanceShipNotices = endpoint({
  id: 'fulfillment.advance-ship-notices.list',
  method: 'GET',
  path: '/fulfillment/advance-ship-notices',
  query: ['offset', 'limit', 'status'],
  scope: 'fulfillment:read',
  response: advanceShipNoticeList,
  paging: { kind: 'offset', maxLimit: 200, maxOffset: 9_999_999 },
  editions: ['2026'],
});

export const createAdvanceShipNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.create',
  method: 'POST',
  path: '/fulfillment/advance-ship-notices',
  scope: 'fulfillment:write',
  request: advanceShipNotice,
  response: createAdvanceShipNoticeResponse,
  editions: ['2026'],
});

export const deleteAdvanceShipNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.delete',
  method: 'DELETE',
  path: '/fulfillment/advance-ship-notices/{id}',
  scope: 'fulfillment:write',
  response: null,
  editions: ['2026'],
});

export const getAdvanceShipNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.get',
  method: 'GET',
  path: '/fulfillment/advance-ship-notices/{id}',
  scope: 'fulfillment:read',
  response: advanceShipNoticeResponse,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const updateAdvanceShipNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.update',
  method: 'PUT',
  path: '/fulfillment/advance-ship-notices/{id}',
  headers: ['if-match'],
  scope: 'fulfillment:write',
  request: advanceShipNotice,
  response: advanceShipNoticeResponse,
  editions: ['2026'],
});

export const cancelAdvanceShipNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.cancel',
  method: 'PUT',
  path: '/fulfillment/advance-ship-notices/{id}/cancel',
  scope: 'fulfillment:write',
  response: null,
  editions: ['2026'],
});

export const getLabels = endpoint({
  id: 'fulfillment.advance-ship-notices.labels.get',
  method: 'GET',
  path: '/fulfillment/advance-ship-notices/{id}/labels',
  scope: 'fulfillment:read',
  produces: 'application/pdf',
  response: null,
  editions: ['2026'],
});

export const listReceivingState = endpoint({
  id: 'fulfillment.advance-ship-notices.receiving-state.list',
  method: 'GET',
  path: '/fulfillment/advance-ship-notices/{id}/receiving-state',
  scope: 'fulfillment:read',
  response: receivingState,
  editions: ['2026'],
});

export const updateSubmittedNotice = endpoint({
  id: 'fulfillment.advance-ship-notices.submitted.update',
  method: 'PUT',
  path: '/fulfillment/advance-ship-notices/{id}/submitted',
  headers: ['if-match'],
  scope: 'fulfillment:write',
  request: updateSubmittedAdvanceShipNoticeRequest,
  response: advanceShipNoticeResponse,
  editions: ['2026'],
});

export const getSubmitCommand = endpoint({
  id: 'fulfillment.submit-commands.get',
  method: 'GET',
  path: '/fulfillment/submit-commands/{commandId}',
  scope: 'fulfillment:read',
  response: submitCommand,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const submitNotice = endpoint({
  id: 'fulfillment.submit-commands.submit',
  method: 'PUT',
  path: '/fulfillment/submit-commands/{commandId}',
  scope: 'fulfillment:write',
  request: submitCommand,
  response: submitCommand,
  onConflict: 'id-already-used',
  editions: ['2026'],
});
