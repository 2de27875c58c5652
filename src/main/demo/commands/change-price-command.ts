import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { priceComplaint } from '../offers/field-rules.ts';
import { isObject } from '../offers/merge-patch.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer, isAnswer, ownOffer } from '../offers/offer-store.ts';
import { isBeingEdited, spread } from '../offers/operations.ts';
import { schedule } from '../offers/pending.ts';
import { switches } from '../switches.ts';
import { applyChange } from './apply-change.ts';
import { isMoney } from './put-commands.ts';

/**
 * PUT /offers/{offerId}/change-price-commands/{commandId}: one price of one offer. Nobody can ask for it
 * again.
 */
export function putChangePrice(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const { offerId = '', commandId = '' } = context.params;
  const found = ownOffer(state, offerId, now);
  if (isAnswer(found)) return found;
  const input = isObject(json) ? json['input'] : undefined;
  const price = isObject(input) ? input['buyNowPrice'] : undefined;
  if (!isMoney(price))
    return oneError(400, 'JsonMappingException', 'Cannot read input.buyNowPrice.', {
      path: 'input.buyNowPrice',
    });

  const used = state.table<string>('change-price-commands');
  if (used.has(commandId)) return oneError(409, 'COMMAND_ALREADY_EXISTS', 'Command id was already used.');
  const amount = String(price.amount);
  const isEdited = isBeingEdited(state, offerId);
  const message = isEdited
    ? 'The previous edition of the offer is still being processed.'
    : priceComplaint(amount, price.currency, found.doc.publication.marketplaces.base.id);
  const echo = { id: commandId, input: { buyNowPrice: { amount, currency: price.currency } } };
  if (message !== null) {
    const error = {
      code: isEdited ? 'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS' : 'VALIDATION_ERROR',
      message,
      details: null,
      path: 'input.buyNowPrice',
      userMessage: message,
      metadata: {},
    };
    return { status: 200, headers: {}, body: { ...echo, output: { status: 'ERROR', errors: [error] } } };
  }
  used.put(commandId, offerId);
  const dueAt = now + spread(switches(state).operationDelayMs, context.random);
  schedule(state, `price-command/${commandId}`, {
    kind: 'price-command',
    dueAt,
    offerId,
    amount,
    currency: price.currency,
  });
  return { status: 200, headers: {}, body: { ...echo, output: { status: 'RUNNING', errors: [] } } };
}

/** What went wrong by then is told to nobody: the command has no GET. */
export function runChangePrice(moment: Moment, offerId: string, amount: string, currency: string): void {
  const record = findOffer(moment.state, offerId, moment.now);
  if (record !== null)
    applyChange(moment, record, { type: 'price', how: 'FIXED', marketplaceId: null, amount, currency });
}
