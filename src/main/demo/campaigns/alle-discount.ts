import { made, malformed, ok } from '../answers.ts';
import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import type { Money } from '../data/offer-document.ts';
import { oneError, wholeError } from '../errors.ts';
import type { Context, DemoAnswer, DemoError, DemoState, Table } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { findOffer } from '../offers/offer-store.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';
import { saveThing, thingsOf, type Resource, type Thing } from '../resource.ts';
import { switches } from '../switches.ts';
import {
  ALLE_CAPS,
  findAlleDiscount,
  goodsOf,
  requiredPrice,
  unknownAlleDiscount,
} from './alle-discount-campaigns.ts';
import { alleDiscounts, violationsOf, type AlleDiscount, type Violation } from './alle-discount-campaigns.ts';
import { isUuid } from '../uuid.ts';

/**
 *   VERIFICATION -> ACCEPTED -> ACTIVE (with the campaign's publication) -> FINISHED
 *   VERIFICATION -> DECLINED
 */
type Participation = Thing & {
  readonly offerId: string;
  readonly campaignId: string;
  readonly proposedPrice: Money;
  readonly basePrice: Money;
  readonly verifiedAt: number;
  readonly isWithdrawn: boolean;
  readonly errors: readonly Violation[];
};

type Submit = {
  readonly offer: { readonly id: string };
  readonly campaign: { readonly id: string };
  readonly proposedPrice: Money;
};
type Withdraw = { readonly participationId: string };

/** NEW -> IN_PROGRESS -> SUCCESSFUL | FAILED */
type Command = {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly status: 'NEW' | 'IN_PROGRESS' | 'SUCCESSFUL' | 'FAILED';
  readonly input: { readonly submit: Submit } | { readonly withdraw: Withdraw };
  readonly participationId: string | null;
  readonly errors: readonly DemoError[];
};

export const ALLE_COMMAND = 'alle-discount-command';
const PARTICIPATIONS: Resource = { table: 'alle-discount-offers', born: bornParticipations };

/** GET /sale/alle-discount/{campaignId}/submitted-offers. */
export function listSubmitted({ state, params, query, now }: Context): DemoAnswer {
  const campaign = findAlleDiscount(state, params['campaignId'] ?? '');
  if (campaign === null) return unknownAlleDiscount();
  const page = readPaging(query, ALLE_CAPS);
  if (!page.ok) return page.answer;
  const [offerId, participationId] = [query.get('offerId'), query.get('participationId')];
  const found = participations(state)
    .filter((one) => one.campaignId === campaign.id)
    .filter((one) => offerId === null || one.offerId === offerId)
    .filter((one) => participationId === null || one.id === participationId);
  const shown = found.slice(page.offset, page.offset + page.limit);
  const submittedOffers = shown.map((one) => toldParticipation(campaign, one, now));
  return ok({ submittedOffers, count: shown.length, totalCount: found.length });
}

/** POST /sale/alle-discount/submit-offer-commands. */
export function submitOffer(context: Context): DemoAnswer {
  const { input } = context.json as { input?: Partial<Submit> };
  const amount = input?.proposedPrice?.amount;
  if (amount === undefined)
    return malformed('input.proposedPrice.amount', 'The amount is missing.', `${PRICE}CannotBeNull`);
  if (Number.isNaN(Number(amount)))
    return malformed('input.proposedPrice.amount', 'The amount is no number.', `${PRICE}InvalidNumberFormat`);
  if (Number(amount) <= 0)
    return malformed('input.proposedPrice.amount', 'The amount must be positive.', `${PRICE}NotPositive`);
  if (Number.isNaN(minorOf(amount)))
    return malformed('input.proposedPrice.amount', 'Two decimals at most.', `${PRICE}InvalidDecimalPlaces`);
  const submit = {
    offer: { id: input?.offer?.id ?? '' },
    campaign: { id: input?.campaign?.id ?? '' },
    proposedPrice: { amount, currency: input?.proposedPrice?.currency ?? 'PLN' },
  };
  return accept(context, 'submit-offer-commands', { submit });
}

const PRICE = 'ProposedPriceAmount';

/** POST /sale/alle-discount/withdraw-offer-commands. */
export function withdrawOffer(context: Context): DemoAnswer {
  const { input } = context.json as { input?: Partial<Withdraw> };
  const participationId = input?.participationId;
  if (participationId === undefined)
    return malformed('input.participationId', 'It is missing.', 'InputParticipationIdFieldMissing');
  if (!isUuid(participationId))
    return malformed('input.participationId', 'It must be a UUID.', 'ParticipationIdMustBeUuid');
  if (!participations(context.state).some(({ id }) => id === participationId))
    return malformed('input.participationId', 'There is none.', 'InputParticipationIdDoesNotExist');
  return accept(context, 'withdraw-offer-commands', { withdraw: { participationId } });
}

export function readAlleCommand(kind: 'submit' | 'withdraw') {
  return ({ state, params }: Context): DemoAnswer => {
    const command = commands(state).get(params['commandId'] ?? '');
    if (command === undefined || !(kind in command.input))
      return oneError(404, 'NotFoundException', 'There is no such command.');
    return ok(toldCommand(command));
  };
}

function accept(context: Context, path: string, input: Command['input']): DemoAnswer {
  const { state, now } = context;
  const sent = (context.json as { commandId?: string | null }).commandId;
  if (typeof sent === 'string' && !isUuid(sent))
    return malformed('commandId', 'The command id must be a UUID.', 'CommandIdNotValidUuid');
  const id = sent ?? randomUuid(context.random);
  if (commands(state).has(id))
    return oneError(409, 'CommandIdAlreadyUsed', 'The command id is used already.');
  const common = { createdAt: now, updatedAt: now, participationId: null, errors: [] };
  const command: Command = { id, status: 'NEW', input, ...common };
  commands(state).put(id, command);
  goOn(state, id, now);
  const location = `${context.addresses.api}/sale/alle-discount/${path}/${id}`;
  return made(201, toldCommand(command), location);
}

function goOn(state: DemoState, about: string, now: number): void {
  doLater(state, { kind: ALLE_COMMAND, about, dueAt: now + switches(state).commandDelayMs / 2 });
}

export function runAlleCommand({ state, now }: Moment, commandId: string): void {
  const command = commands(state).get(commandId);
  if (command === undefined) return;
  if (command.status === 'NEW') {
    commands(state).put(commandId, { ...command, status: 'IN_PROGRESS', updatedAt: now });
    return goOn(state, commandId, now);
  }
  const { input } = command;
  const done =
    'submit' in input
      ? doSubmit({ state, now }, command.id, input.submit)
      : doWithdraw(state, input.withdraw);
  const status = typeof done === 'string' ? 'SUCCESSFUL' : 'FAILED';
  const outcome =
    typeof done === 'string'
      ? { participationId: done, errors: [] }
      : { participationId: null, errors: [done] };
  commands(state).put(commandId, { ...command, ...outcome, status, updatedAt: now });
}

/** The id of the participation, or why there is none. */
function doSubmit({ state, now }: Moment, id: string, submit: Submit): string | DemoError {
  const { offer, campaign, proposedPrice } = submit;
  const found = findAlleDiscount(state, campaign.id);
  if (found === null || now >= found.applicationTo)
    return { code: 'CAMPAIGN_NOT_FOUND', message: 'No such campaign.' };
  const doc = findOffer(state, offer.id, now)?.doc;
  const basePrice = doc?.sellingMode.price ?? null;
  if (doc === undefined || basePrice === null || !goodsOf(state, found).includes(offer.id))
    return { code: 'OFFER_NOT_ELIGIBLE', message: 'The offer is not eligible.' };
  const isIn = participations(state).some(
    (one) =>
      one.offerId === offer.id &&
      one.campaignId === found.id &&
      !['DECLINED', 'FINISHED'].includes(statusOf(found, one, now)),
  );
  if (isIn) return { code: 'OFFER_ALREADY_SUBMITTED', message: 'The offer was submitted already.' };
  const [violation] = violationsOf(doc);
  if (violation !== undefined) return violation;
  if (proposedPrice.currency !== basePrice.currency)
    return { code: 'INVALID_CURRENCY', message: `The price must be in ${basePrice.currency}.` };
  const isTooHigh = minorOf(proposedPrice.amount) > minorOf(requiredPrice(found, basePrice).amount);
  const errors = isTooHigh
    ? [{ code: 'TOO_HIGH_PROPOSED_PRICE', message: 'The proposed price is above the required one.' }]
    : [];
  const participation: Participation = {
    id,
    offerId: offer.id,
    campaignId: found.id,
    proposedPrice,
    basePrice,
    verifiedAt: now + switches(state).commandDelayMs * 5,
    isWithdrawn: false,
    errors,
  };
  return saveThing(state, PARTICIPATIONS, participation).id;
}

function doWithdraw(state: DemoState, { participationId }: Withdraw): string | DemoError {
  const found = participations(state).find(({ id }) => id === participationId);
  if (found === undefined || found.isWithdrawn)
    return { code: 'PARTICIPATION_NOT_FOUND', message: 'There is no such participation.' };
  saveThing(state, PARTICIPATIONS, { ...found, isWithdrawn: true });
  return participationId;
}

function toldCommand({ id, createdAt, updatedAt, status, input, participationId, errors }: Command): object {
  const participation = participationId === null ? null : { participationId };
  const isSubmit = 'submit' in input;
  return {
    id,
    input: isSubmit ? input.submit : input.withdraw,
    output: {
      status,
      createdAt: isoTime(createdAt),
      updatedAt: isoTime(updatedAt),
      ...(isSubmit
        ? { newOfferParticipation: participation }
        : { withdrawnOfferParticipation: participation }),
      errors: errors.length === 0 ? [] : [{ errors: errors.map(wholeError) }],
    },
  };
}

function toldParticipation(campaign: AlleDiscount, one: Participation, now: number): object {
  const { basePrice, proposedPrice } = one;
  const reduction = moneyOf((minorOf(basePrice.amount) * campaign.requiredPercent) / 100, basePrice.currency);
  return {
    participationId: one.id,
    offer: { id: one.offerId },
    campaign: { id: one.campaignId },
    prices: { proposedPrice, minimalPriceReduction: reduction, maximumSellingPrice: proposedPrice },
    process: { status: statusOf(campaign, one, now), errors: one.errors },
    purchaseLimit: 5,
  };
}

function statusOf(campaign: AlleDiscount, one: Participation, now: number): string {
  if (one.isWithdrawn || now >= campaign.publicationTo) return 'FINISHED';
  if (now < one.verifiedAt) return 'VERIFICATION';
  if (one.errors.length > 0) return 'DECLINED';
  return now >= campaign.publicationFrom ? 'ACTIVE' : 'ACCEPTED';
}

function participations(state: DemoState): readonly Participation[] {
  return thingsOf(state, PARTICIPATIONS).map((thing) => thing as Participation);
}

/** In each campaign one that goes well, and one too dear in the first. */
function bornParticipations(state: DemoState): readonly Participation[] {
  const bornAt = birthOf(state);
  return alleDiscounts(state).flatMap((campaign, at) =>
    goodsOf(state, campaign)
      .slice(-2 + at)
      .flatMap((offerId, place): Participation[] => {
        const basePrice = findOffer(state, offerId, bornAt)?.doc.sellingMode.price ?? null;
        if (basePrice === null) return [];
        const isDear = place === 1;
        return [
          {
            id: uuidOf(state.settings.seed, 2 * at + place, 482),
            offerId,
            campaignId: campaign.id,
            proposedPrice: isDear ? basePrice : requiredPrice(campaign, basePrice),
            basePrice,
            verifiedAt: bornAt - DAY_MS,
            isWithdrawn: false,
            errors: isDear
              ? [
                  {
                    code: 'TOO_HIGH_PROPOSED_PRICE',
                    message: 'The proposed price is above the required one.',
                  },
                ]
              : [],
          },
        ];
      }),
  );
}

function commands(state: DemoState): Table<Command> {
  return state.table<Command>('alle-discount-commands');
}
