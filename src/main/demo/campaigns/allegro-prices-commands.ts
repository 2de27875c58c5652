import { made, ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { randomUuid } from '../random.ts';
import { switches } from '../switches.ts';
import { consentOn, findDeclaration, isPriceMarket, saveDeclaration } from './allegro-prices.ts';
import { isUuid } from '../uuid.ts';

type Named = {
  readonly id: string;
  readonly marketplace: { readonly id: string };
  readonly sellerDiscountDeclaration?: { readonly maxContributionPercentage: string };
};

type Item = Named & {
  /** IN_PROGRESS -> SUCCESS | FAILED */
  readonly status: 'IN_PROGRESS' | 'SUCCESS' | 'FAILED';
  readonly completedAt: string | null;
  readonly errors: readonly { readonly message: string }[] | null;
};

type Command = {
  readonly commandId: string;
  readonly kind: 'submit' | 'exclude';
  readonly createdAt: string;
  readonly offers: readonly Item[];
};

export const PRICES_COMMAND = 'allegro-prices-command';

/** POST /sale/allegro-prices/offers/submit-offer-commands. */
export function submitOffers(context: Context): DemoAnswer {
  return accept(context, 'submit');
}

/** POST /sale/allegro-prices/offers/exclusion-commands. */
export function excludeOffers(context: Context): DemoAnswer {
  return accept(context, 'exclude');
}

export function readCommand(kind: Command['kind']) {
  return ({ state, params }: Context): DemoAnswer => {
    const id = params['commandId'] ?? '';
    if (!isUuid(id))
      return oneError(400, 'BAD_REQUEST', 'The command id must be a UUID.', { path: 'commandId' });
    const command = commands(state).get(id);
    return command?.kind === kind
      ? ok(command)
      : oneError(404, 'COMMAND_NOT_FOUND', 'The command does not exist.');
  };
}

function accept(context: Context, kind: Command['kind']): DemoAnswer {
  const { state, now } = context;
  const { commandId = randomUuid(context.random), offers } = context.json as {
    commandId?: string;
    offers: readonly Named[];
  };
  const wrong = whyNot(offers);
  if (wrong !== null) return wrong;
  if (commands(state).has(commandId))
    return oneError(409, 'COMMAND_ALREADY_EXISTS', 'A command of this id exists already.');
  const createdAt = isoTime(now);
  const items = offers.map((offer): Item => ({
    ...offer,
    status: 'IN_PROGRESS',
    completedAt: null,
    errors: null,
  }));
  commands(state).put(commandId, { commandId, kind, createdAt, offers: items });
  const dueAt = now + switches(state).commandDelayMs;
  doLater(state, { kind: PRICES_COMMAND, about: commandId, dueAt });
  return made(201, { commandId, status: 'IN_PROGRESS', createdAt });
}

function whyNot(offers: readonly Named[]): DemoAnswer | null {
  if (offers.length === 0) return refused('offers', 'At least one offer is expected.');
  const keys = offers.map(({ id, marketplace }) => `${marketplace.id}/${id}`);
  if (new Set(keys).size !== keys.length) return refused('offers', 'An offer is named twice.');
  const strange = offers.find(({ marketplace }) => !isPriceMarket(marketplace.id));
  if (strange !== undefined)
    return refused('offers', `The marketplace ${strange.marketplace.id} is not supported.`);
  return offers.every(({ sellerDiscountDeclaration }) => {
    const percent = Number(sellerDiscountDeclaration?.maxContributionPercentage ?? 0);
    return percent >= 0 && percent <= 100;
  })
    ? null
    : refused('offers', 'The percentage must lie between 0 and 100.');
}

export function runPricesCommand({ state, now }: Moment, commandId: string): void {
  const command = commands(state).get(commandId);
  if (command === undefined) return;
  const offers = command.offers.map((item): Item => {
    const message = runItem({ state, now }, command.kind, item);
    const errors = message === null ? null : [{ message }];
    const status = message === null ? 'SUCCESS' : 'FAILED';
    return { ...item, status, completedAt: isoTime(now), errors };
  });
  commands(state).put(commandId, { ...command, offers });
}

/** Null when it was done. */
function runItem({ state, now }: Moment, kind: Command['kind'], item: Named): string | null {
  const { id, marketplace, sellerDiscountDeclaration } = item;
  const doc = findOffer(state, id, now)?.doc;
  if (doc === undefined) return 'The offer does not exist.';
  const { base, additional } = doc.publication.marketplaces;
  const isThere = [base, ...additional].some((market) => market.id === marketplace.id);
  if (!isThere) return 'The offer is not published on this marketplace.';
  if (doc.publication.status === 'INACTIVE') return 'The offer is a draft.';
  const before = findDeclaration(state, marketplace.id, id);
  const whose = { offerId: id, marketplaceId: marketplace.id };
  if (kind === 'exclude') {
    const { percent = null, declaredAt = now } = before ?? {};
    saveDeclaration(state, { ...whose, percent, declaredAt, excludedAt: now });
    return null;
  }
  if (consentOn(state, marketplace.id) === 'DENIED') return 'The account does not take part there.';
  const sent = sellerDiscountDeclaration?.maxContributionPercentage;
  const percent = sent === undefined ? (before?.percent ?? null) : Number(sent);
  saveDeclaration(state, { ...whose, percent, declaredAt: now, excludedAt: null });
  return null;
}

function commands(state: DemoState): Table<Command> {
  return state.table<Command>('allegro-prices-commands');
}
