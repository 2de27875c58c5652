import type { Operations } from '../operation.ts';

export const auctionsAndBiddingOperations = {
  'GET /bidding/offers/{offerId}/bid': { scope: 'bids', gives: 'MyBidResponse' },
  'PUT /bidding/offers/{offerId}/bid': {
    scope: 'bids',
    takes: 'BiddingOffersBidUpdateRequest',
    gives: 'MyBidResponse',
  },
} as const satisfies Operations;
