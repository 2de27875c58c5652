import type { Operations } from '../operation.ts';

export const warrantiesOperations = {
  'POST /after-sales-service-conditions/attachments': {
    scope: 'sale:settings:write',
    takes: 'AfterSalesAttachmentsCreateRequest',
    gives: 'AfterSalesServicesAttachment',
  },
  'PUT /after-sales-service-conditions/attachments/{attachmentId}': {
    host: 'upload',
    scope: 'sale:settings:write',
    consumes: ['application/pdf'],
    gives: 'AfterSalesServicesAttachment',
  },
  'GET /after-sales-service-conditions/warranties': {
    scope: 'sale:settings:read',
    query: { limit: 'int', offset: 'int' },
    gives: 'WarrantiesList_WarrantyBasic_',
  },
  'POST /after-sales-service-conditions/warranties': {
    scope: 'sale:settings:write',
    takes: 'WarrantyRequest',
    gives: 'WarrantyResponse',
  },
  'GET /after-sales-service-conditions/warranties/{warrantyId}': {
    scope: 'sale:settings:read',
    gives: 'WarrantyResponse',
  },
  'PUT /after-sales-service-conditions/warranties/{warrantyId}': {
    scope: 'sale:settings:write',
    takes: 'WarrantyRequest',
    gives: 'WarrantyResponse',
  },
} as const satisfies Operations;
