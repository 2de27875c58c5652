import type { Operations } from '../operation.ts';

export const sizeTablesOperations = {
  'GET /sale/size-tables': { scope: 'sale:settings:read', gives: 'PublicTablesDto' },
  'POST /sale/size-tables': {
    scope: 'sale:settings:write',
    takes: 'SizeTablePostRequest',
    gives: 'PublicTableDto',
  },
  'GET /sale/size-tables-templates': { scope: 'sale:settings:read', gives: 'SizeTableTemplatesResponse' },
  'GET /sale/size-tables/{tableId}': { scope: 'sale:settings:read', gives: 'PublicTableDto' },
  'PUT /sale/size-tables/{tableId}': {
    scope: 'sale:settings:write',
    takes: 'SizeTablePutRequest',
    gives: 'PublicTableDto',
  },
} as const satisfies Operations;
