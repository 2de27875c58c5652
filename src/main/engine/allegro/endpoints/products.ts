import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { productProposalsResponse, proposeSaleProductRequest, saleProductDto } from '../wire/products.ts';
import {
  categoryProductParameterList,
  getSaleProductsResponse,
  productChangeProposalDto,
  productChangeProposalRequest,
  productProposalsRequest,
} from '../wire/products-parts.ts';

export const listProductParameters = endpoint({
  id: 'sale.categories.product-parameters',
  method: 'GET',
  path: '/sale/categories/{categoryId}/product-parameters',
  scope: null,
  token: 'application',
  response: categoryProductParameterList,
});

export const createProductProposal = endpoint({
  id: 'sale.product-proposals.create',
  method: 'POST',
  path: '/sale/product-proposals',
  scope: 'sale:offers:write',
  request: z.union([productProposalsRequest, proposeSaleProductRequest]),
  response: z.union([productProposalsResponse, saleProductDto]),
});

export const listProducts = endpoint({
  id: 'sale.products.list',
  method: 'GET',
  path: '/sale/products',
  query: [
    'phrase',
    'mode',
    'language',
    'category.id',
    'Dynamic filters',
    'page.id',
    'searchFeatures',
    'ean',
    'includeDrafts',
  ],
  scope: 'sale:offers:read',
  response: getSaleProductsResponse,
  paging: { kind: 'page-id', maxLimit: null, items: 'products' },
});

export const getChangeProposal = endpoint({
  id: 'sale.products.change-proposals.get',
  method: 'GET',
  path: '/sale/products/change-proposals/{changeProposalId}',
  scope: 'sale:offers:read',
  response: productChangeProposalDto,
  whenMissing: 'not-found',
});

export const getProduct = endpoint({
  id: 'sale.products.get',
  method: 'GET',
  path: '/sale/products/{productId}',
  query: ['category.id', 'language', 'includeDrafts'],
  scope: 'sale:offers:read',
  response: saleProductDto,
  whenMissing: 'not-found',
});

export const createChangeProposal = endpoint({
  id: 'sale.products.change-proposals.create',
  method: 'POST',
  path: '/sale/products/{productId}/change-proposals',
  scope: 'sale:offers:write',
  request: productChangeProposalRequest,
  response: productChangeProposalDto,
});
