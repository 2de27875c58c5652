import { ok, refused } from '../answers.ts';
import { hash } from '../data/dice.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { Money } from '../data/offer-document.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { auctionsAndBiddingOperations } from '../operations/auctions-and-bidding.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';

/** One's own bid in somebody's auction: the highest amount one would pay. */
export const bidRoutes = routesOf(auctionsAndBiddingOperations, {
  'GET /bidding/offers/{offerId}/bid': readBid,
  'PUT /bidding/offers/{offerId}/bid': placeBid,
});

const STEP_MINOR = 100;
/** Numbers of auctions of other sellers; the seller cannot bid in his own. */
const AUCTION = /^7\d{10}$/;

type Auction = { readonly secretMinor: number; readonly minimumMinor: number; readonly currency: string };

function readBid(context: Context): DemoAnswer {
  const offerId = context.params['offerId'] ?? '';
  const maxMinor = bids(context).get(offerId);
  return maxMinor === undefined ? unknownThing() : ok(inWords(auctionOf(context, offerId), maxMinor));
}

/** A bid is not taken back: it is only raised. */
function placeBid(context: Context): DemoAnswer {
  const offerId = context.params['offerId'] ?? '';
  if (!AUCTION.test(offerId))
    return oneError(404, 'AuctionNotFoundException', `There is no auction ${offerId}.`);
  const { maxAmount } = context.json as { readonly maxAmount: Money };
  const auction = auctionOf(context, offerId);
  const maxMinor = minorOf(maxAmount.amount);
  if (maxAmount.currency !== auction.currency)
    return refused('maxAmount.currency', `The auction is held in ${auction.currency}.`);
  if (Number.isNaN(maxMinor) || maxMinor <= 0) return refused('maxAmount.amount', 'The amount is not valid.');
  const before = bids(context).get(offerId) ?? 0;
  if (maxMinor <= before) return refused('maxAmount.amount', 'A bid must be higher than the one before.');
  bids(context).put(offerId, maxMinor);
  return ok(inWords(auction, maxMinor));
}

/** The price is a step above the loser; the higher of the two leads. */
function inWords({ secretMinor, minimumMinor, currency }: Auction, maxMinor: number): object {
  const isHighest = maxMinor > secretMinor;
  const currentMinor = Math.min(
    Math.max(maxMinor, secretMinor),
    Math.min(maxMinor, secretMinor) + STEP_MINOR,
  );
  return {
    maxAmount: moneyOf(maxMinor, currency),
    minimalPriceMet: maxMinor >= minimumMinor,
    highBidder: isHighest,
    auction: { currentPrice: moneyOf(currentMinor, currency) },
  };
}

function auctionOf({ state }: Context, offerId: string): Auction {
  const dice = hash(state.settings.seed, Number(offerId.slice(-9)), 531);
  return { secretMinor: 500 + (dice % 20_000), minimumMinor: 1000 + (dice % 5000), currency: 'PLN' };
}

/** What the seller would pay at most, in hundredths, by auction. */
function bids({ state }: Context) {
  return state.table<number>('bids');
}
