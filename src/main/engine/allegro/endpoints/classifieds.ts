import { endpoint } from '../endpoint.ts';
import {
  classifiedPackageConfig,
  classifiedPackageConfigs,
  classifiedPackages,
  classifiedResponse,
  offerStatsResponseDto,
  sellerOfferStatsResponseDto,
} from '../wire/classifieds.ts';

export const listClassifiedOffersStats = endpoint({
  id: 'sale.classified-offers-stats.list',
  method: 'GET',
  path: '/sale/classified-offers-stats',
  query: ['offer.id', 'date.gte', 'date.lte'],
  needs: ['offer.id'],
  scope: 'sale:offers:read',
  response: offerStatsResponseDto,
  editions: ['2026'],
  language: 'pl-PL',
});

export const listClassifiedSellerStats = endpoint({
  id: 'sale.classified-seller-stats.list',
  method: 'GET',
  path: '/sale/classified-seller-stats',
  query: ['date.gte', 'date.lte'],
  scope: 'sale:offers:read',
  response: sellerOfferStatsResponseDto,
  editions: ['2026'],
  language: 'pl-PL',
});

export const listClassifiedsPackages = endpoint({
  id: 'sale.classifieds-packages.list',
  method: 'GET',
  path: '/sale/classifieds-packages',
  query: ['category.id'],
  needs: ['category.id'],
  scope: 'sale:offers:read',
  response: classifiedPackageConfigs,
  language: 'pl-PL',
});

export const getClassifiedsPackage = endpoint({
  id: 'sale.classifieds-packages.get',
  method: 'GET',
  path: '/sale/classifieds-packages/{packageId}',
  scope: 'sale:offers:read',
  response: classifiedPackageConfig,
  whenMissing: 'not-found',
  language: 'pl-PL',
});

export const getOfferClassifiedsPackage = endpoint({
  id: 'sale.offer-classifieds-packages.get',
  method: 'GET',
  path: '/sale/offer-classifieds-packages/{offerId}',
  scope: 'sale:offers:read',
  response: classifiedResponse,
  whenMissing: 'not-found',
  language: 'pl-PL',
});

export const updateOfferClassifiedsPackage = endpoint({
  id: 'sale.offer-classifieds-packages.update',
  method: 'PUT',
  path: '/sale/offer-classifieds-packages/{offerId}',
  scope: 'sale:offers:write',
  request: classifiedPackages,
  response: null,
  language: 'pl-PL',
});
