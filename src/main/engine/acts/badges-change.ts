import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import { act, type ActCall } from './act.ts';
import { madeAt } from './made-at.ts';

type Price = { readonly amount: string; readonly currency: string };
type State = { readonly campaign: string; readonly status: string; readonly price: Price | null };

const OVER = ['FINISHED', 'DECLINED'];

const changeInput = z.strictObject({
  bargain: z.strictObject({ amount: z.string(), currency: z.string() }),
});

/** Allegro decides afterwards: the operation that it opens tells what came of it. */
export const changeBadgePrice = act({
  name: 'badges.change-price',
  collection: 'badges',
  words: { en: 'Change the price in the campaign', pl: 'Zmień cenę w kampanii' },
  input: changeInput,
  look,
  stops: (state, { bargain }) => {
    if (OVER.includes(state.status)) return OVER_WORDS;
    if (Number(state.price?.amount) !== Number(bargain.amount)) return null;
    return { en: 'That is its price there already.', pl: 'Oferta ma już tam taką cenę.' };
  },
  tells: ({ campaign, price }, { bargain }) => ({
    person: null,
    amount: bargain,
    order: campaign,
    says: price
      ? [
          {
            en: `Price in the campaign now: ${price.amount} ${price.currency}`,
            pl: `Cena w kampanii teraz: ${price.amount} ${price.currency}`,
          },
        ]
      : [],
  }),
  send: async ({ http, key, input: { bargain } }) =>
    patched(http, key, { prices: { bargain: { value: bargain } } }),
  wasDone: ({ price }, { input: { bargain } }) =>
    // It may still be under decision.
    Number(price?.amount) === Number(bargain.amount) ? true : null,
  makes: (_state, answer) => madeAt('badge-operations', answer),
});

export const finishBadge = act({
  name: 'badges.finish',
  collection: 'badges',
  words: { en: 'Take the offer out', pl: 'Wycofaj ofertę' },
  input: z.strictObject({}),
  look,
  stops: ({ status }) => (OVER.includes(status) ? OVER_WORDS : null),
  tells: ({ campaign, price }) => ({
    person: null,
    amount: price,
    order: campaign,
    says: [{ en: 'The offer loses its badge.', pl: 'Oferta straci oznaczenie.' }],
  }),
  send: async ({ http, key }) => patched(http, key, { process: { status: 'FINISHED' } }),
  wasDone: ({ status }) => (OVER.includes(status) ? true : null),
  makes: (_state, answer) => madeAt('badge-operations', answer),
});

const OVER_WORDS = { en: 'The offer is out of it already.', pl: 'Oferta już nie bierze udziału.' };

type Patch =
  | { readonly process: { readonly status: 'FINISHED' } }
  | { readonly prices: { readonly bargain: { readonly value: Price } } };

async function patched(http: AllegroHttp, key: string, json: Patch) {
  const { patchBadge } = await import('../allegro/endpoints/badge-campaigns.ts');
  return http.call(patchBadge, { params: placeOf(key), json });
}

async function look({
  http,
  key,
  edition,
}: Pick<ActCall<unknown>, 'http' | 'key' | 'edition'>): Promise<Result<State, AppError>> {
  const { listBadges } = await import('../allegro/endpoints/badge-campaigns.ts');
  const { offerId, campaignId } = placeOf(key);
  const here = edition === '2022' ? {} : { 'marketplace.id': 'allegro-pl' };
  const query = { 'offer.id': offerId, ...here, limit: 1000 };
  const listed = await http.call(listBadges, { query });
  if (!listed.ok) return listed;
  const badge = listed.value.value.badges.find(({ campaign }) => campaign.id === campaignId);
  if (badge === undefined) return err({ kind: 'not-found', message: 'The offer has this badge no more.' });
  const { campaign, process, prices } = badge;
  return ok({ campaign: campaign.name ?? '', status: process.status, price: priceOf(prices?.bargain) });
}

function priceOf(
  told: { amount?: string | null | undefined; currency?: string | null | undefined } | null | undefined,
) {
  const { amount, currency } = told ?? {};
  return amount && currency ? { amount, currency } : null;
}

/** "offer/campaign". */
function placeOf(key: string): { readonly offerId: string; readonly campaignId: string } {
  const [offerId = '', campaignId = ''] = key.split('/');
  return { offerId, campaignId };
}
