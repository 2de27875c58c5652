import { endpoint } from '../endpoint.ts';
import {
  publicTableDto,
  publicTablesDto,
  sizeTablePostRequest,
  sizeTablePutRequest,
  sizeTableTemplatesResponse,
} from '../wire/size-tables.ts';

export const listSizeTables = endpoint({
  id: 'sale.size-tables.list',
  method: 'GET',
  path: '/sale/size-tables',
  scope: 'sale:settings:read',
  response: publicTablesDto,
});

export const createSizeTable = endpoint({
  id: 'sale.size-tables.create',
  method: 'POST',
  path: '/sale/size-tables',
  scope: 'sale:settings:write',
  request: sizeTablePostRequest,
  response: publicTableDto,
});

export const listSizeTablesTemplates = endpoint({
  id: 'sale.size-tables-templates.list',
  method: 'GET',
  path: '/sale/size-tables-templates',
  scope: 'sale:settings:read',
  response: sizeTableTemplatesResponse,
});

export const getSizeTable = endpoint({
  id: 'sale.size-tables.get',
  method: 'GET',
  path: '/sale/size-tables/{tableId}',
  scope: 'sale:settings:read',
  response: publicTableDto,
  whenMissing: 'not-found',
});

export const updateSizeTable = endpoint({
  id: 'sale.size-tables.update',
  method: 'PUT',
  path: '/sale/size-tables/{tableId}',
  scope: 'sale:settings:write',
  request: sizeTablePutRequest,
  response: publicTableDto,
});
