import { endpoint } from '../endpoint.ts';
import { feePreviewResponse, offerQuotesDto, publicOfferPreviewRequest } from '../wire/pricing.ts';

export const calculateOfferFeePreview = endpoint({
  id: 'pricing.offer-fee-preview.calculate',
  method: 'POST',
  path: '/pricing/offer-fee-preview',
  scope: 'sale:offers:read',
  request: publicOfferPreviewRequest,
  response: feePreviewResponse,
  limits: ['offer-fee-preview'],
});

export const listOfferQuotes = endpoint({
  id: 'pricing.offer-quotes.list',
  method: 'GET',
  path: '/pricing/offer-quotes',
  query: ['offer.id'],
  needs: ['offer.id'],
  scope: 'billing:read',
  response: offerQuotesDto,
});
