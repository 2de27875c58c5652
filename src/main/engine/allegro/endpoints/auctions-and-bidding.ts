import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { myBidResponse } from '../wire/auctions-and-bidding.ts';
import { price } from '../wire/market-terms.ts';

export const getBid = endpoint({
  id: 'bidding.offers.bid.get',
  method: 'GET',
  path: '/bidding/offers/{offerId}/bid',
  scope: 'bids',
  response: myBidResponse,
});

export const placeBid = endpoint({
  id: 'bidding.offers.bid.update',
  method: 'PUT',
  path: '/bidding/offers/{offerId}/bid',
  scope: 'bids',
  request: z.looseObject({ maxAmount: price }),
  response: myBidResponse,
});
