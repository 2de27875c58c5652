import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

const input = z.strictObject({ maxAmount: z.strictObject({ amount: z.string(), currency: z.string() }) });

/** Binds at once; without a network nothing can be looked at, and nothing goes. */
export const placeBid = act({
  name: 'auctions.bid',
  collection: 'bids',
  words: { en: 'Bid', pl: 'Licytuj' },
  input,
  look: async ({ http, key }) => {
    const { getBid } = await import('../allegro/endpoints/auctions-and-bidding.ts');
    const answer = await http.call(getBid, { params: { offerId: key } });
    // Nobody has bid yet, or nobody of this account.
    if (!answer.ok && answer.error.kind !== 'refused' && answer.error.kind !== 'not-found') return answer;
    const bid = answer.ok ? answer.value.value : null;
    return ok({ mine: bid?.maxAmount.amount ?? null, now: bid?.auction.currentPrice.amount ?? null });
  },
  stops: ({ mine, now }, { maxAmount }) => {
    const amount = Number(maxAmount.amount);
    if (mine !== null && Number(mine) >= amount)
      return { en: `You have bid ${mine} already.`, pl: `Licytujesz już ${mine}.` };
    if (now === null || Number(now) < amount) return null;
    return { en: `The price is at ${now} meanwhile.`, pl: `Cena wynosi już ${now}.` };
  },
  tells: (_, { maxAmount }) => ({
    person: null,
    amount: maxAmount,
    order: null,
    says: [{ en: 'A bid binds you to buy.', pl: 'Licytacja zobowiązuje do zakupu.' }],
  }),
  send: async ({ http, key, input: { maxAmount } }) => {
    const endpoints = await import('../allegro/endpoints/auctions-and-bidding.ts');
    return http.call(endpoints.placeBid, { params: { offerId: key }, json: { maxAmount } });
  },
  wasDone: ({ mine }, { input: { maxAmount } }) => mine !== null && Number(mine) === Number(maxAmount.amount),
});
