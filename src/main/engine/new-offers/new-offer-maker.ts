import type { Maker } from '../item-outbox/item-world.ts';
import { NEW_OFFERS } from '../store/queries/new-offers.ts';
import { findOutNewOffer } from './find-out-new-offer.ts';
import { sendNewOffer } from './send-new-offer.ts';

export const newOfferMaker: Maker = {
  collection: NEW_OFFERS,
  send: sendNewOffer,
  findOut: findOutNewOffer,
};
