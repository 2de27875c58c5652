import type { Operations } from '../operation.ts';

export const productsOperations = {
  'GET /sale/categories/{categoryId}/product-parameters': {
    scope: null,
    token: 'application',
    gives: 'CategoryProductParameterList',
  },
  'POST /sale/product-proposals': {
    scope: 'sale:offers:write',
    takes: { '2022': 'ProposeSaleProductRequest', '2026': 'ProductProposalsRequest' },
    gives: { '2022': 'SaleProductDto', '2026': 'ProductProposalsResponse' },
  },
  'GET /sale/products': {
    scope: 'sale:offers:read',
    query: {
      phrase: 'text(1024)',
      mode: '=GTIN|MPN',
      language: '=en-US|pl-PL|uk-UA|sk-SK|cs-CZ|hu-HU',
      'category.id': 'text',
      'Dynamic filters': '{text}',
      'page.id': 'text',
      searchFeatures: '=SIMILAR_CATEGORIES',
      ean: 'text(18) @2022',
      includeDrafts: 'flag @2022',
    },
    gives: 'GetSaleProductsResponse',
  },
  'GET /sale/products/change-proposals/{changeProposalId}': {
    scope: 'sale:offers:read',
    gives: 'ProductChangeProposalDto',
  },
  'GET /sale/products/{productId}': {
    scope: 'sale:offers:read',
    query: {
      'category.id': 'text',
      language: '=en-US|pl-PL|uk-UA|sk-SK|cs-CZ|hu-HU',
      includeDrafts: 'flag @2022',
    },
    gives: 'SaleProductDto',
  },
  'POST /sale/products/{productId}/change-proposals': {
    scope: 'sale:offers:write',
    takes: 'ProductChangeProposalRequest',
    gives: 'ProductChangeProposalDto',
  },
} as const satisfies Operations;
