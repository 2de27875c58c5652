import { collection } from '../collection.ts';

/** What the seller himself bids for offers of others. */
export const bids = collection({
  name: 'bids',
  shelf: 'orders',
  words: { one: { en: 'Bid', pl: 'Oferta kupna' }, many: { en: 'My bids', pl: 'Moje licytacje' } },
  groups: ['auctions-and-bidding'],
  methods: { get: 'bidding.offers.bid.get' },
  title: [],
  columns: [
    { path: 'maxAmount', kind: 'money' },
    { path: 'auction.currentPrice', kind: 'money' },
    { path: 'highBidder', kind: 'yes-no' },
    { path: 'minimalPriceMet', kind: 'yes-no' },
  ],
  reads: 'on-demand',
});
