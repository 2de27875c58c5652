import type { Shapes } from '../shape-language.ts';

export const auctionsAndBiddingShapes: Shapes = {
  BiddingOffersBidUpdateRequest: { maxAmount: 'Price !' },
  MyBidResponse: {
    maxAmount: 'Price !',
    minimalPriceMet: 'flag',
    highBidder: 'flag !',
    auction: 'MyBidResponseAuction !',
  },
  MyBidResponseAuction: { currentPrice: 'Price !' },
};
