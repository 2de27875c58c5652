import type { KnownTable } from '../run/known-kinds.ts';

export const known: KnownTable = {
  'POST /sale/offers/{offerId}/tags': async ({ thing, offer }) => ({
    params: { offerId: offer(0) },
    whole: { tags: [{ id: await thing('tag') }] },
  }),
};
